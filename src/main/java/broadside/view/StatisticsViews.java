package broadside.view;

import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.model.time.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of an incident's statistics. */
final class StatisticsViews {
  private final Telling telling;

  StatisticsViews(Telling telling) {
    this.telling = telling;
  }

  StatisticsView view(Statistics statistics) {
    List<TableView> tables = new ArrayList<>();
    if (!statistics.milestones().isEmpty()) {
      tables.add(milestones(statistics.milestones()));
    }
    if (!telling.figures().all().isEmpty()) {
      tables.add(figures());
    }
    if (!statistics.byPhase().isEmpty()) {
      tables.add(byPhase(statistics.byPhase()));
    }
    tables.add(byKind(statistics.byKind()));
    String title = telling.plain(telling.edition().title());
    return new StatisticsView(
        telling.say("ui.statistics.title", Map.of("title", title)),
        telling.around(
            "ui.statistics.title", Map.of("title", telling.inline(telling.edition().title()))),
        telling.edition().span().map(telling.wording()::label),
        statistics.days().map(this::days),
        tables);
  }

  /** The days of the span, and what is open about them. */
  String days(Statistics.SpanDays days) {
    String count = telling.wording().duration(days.count(), TimeUnit.DAY);
    return days.lastDayOpen()
        ? telling.say(
            "days.with-note",
            Map.of("days", count, "note", telling.phrases().say("days.last-open")))
        : count;
  }

  private TableView milestones(List<Statistics.Passed> passed) {
    return table(
        "ui.milestones",
        List.of("ui.milestone", "ui.when", "ui.since-start", "ui.what"),
        passed.stream().map(this::milestone).toList());
  }

  private List<Inline> milestone(Statistics.Passed passed) {
    return List.of(
        Inline.of(telling.phrases().say("milestone." + passed.milestone().word())),
        Inline.of(telling.time(passed.event()).text()),
        Inline.of(
            passed
                .sinceStart()
                .map(elapsed -> telling.wording().duration(elapsed.bounds(), elapsed.unit()))
                .orElse("")),
        telling.title(passed.event()));
  }

  private TableView figures() {
    boolean anyWorking =
        telling.figures().all().stream().anyMatch(figure -> working(figure).isPresent());
    List<String> head =
        anyWorking
            ? List.of("ui.figure", "ui.value", "ui.working")
            : List.of("ui.figure", "ui.value");
    return table(
        "ui.figures",
        head,
        telling.figures().all().stream().map(figure -> row(figure, anyWorking)).toList());
  }

  private List<Inline> row(Edition.Figure figure, boolean withWorking) {
    Inline label = figure.label().map(telling::inline).orElseGet(() -> unnamed(figure));
    Inline value = Inline.of(telling.figure(figure));
    return withWorking
        ? List.of(label, value, Inline.of(working(figure).orElse("")))
        : List.of(label, value);
  }

  /** Without a label, a figure is called by what it counts. */
  private Inline unnamed(Edition.Figure figure) {
    return Inline.of(
        figure
            .unit()
            .map(unit -> telling.wording().unit(unit))
            .map(telling.phrases()::capitalised)
            .orElseGet(() -> telling.phrases().say("ui.figure")));
  }

  /** How a derived figure comes about. */
  private Optional<String> working(Edition.Figure figure) {
    if (figure.value() instanceof Edition.Days days) {
      return Optional.of(
          telling.say(
              "working.days", Map.of("from", name(days.from()), "till", name(days.till()))));
    }
    if (figure.value() instanceof Edition.Computed computed) {
      List<String> parts = telling.figures().parts(figure).stream().map(telling::figure).toList();
      String sign =
          computed.operation() == Edition.Operation.SUM ? "working.sum" : "working.product";
      return Optional.of(String.join(telling.phrases().say(sign), parts));
    }
    return Optional.empty();
  }

  private String name(String eventId) {
    return telling.timeline().find(eventId).map(e -> telling.name(e.event())).orElse("");
  }

  private TableView byPhase(List<Statistics.PhaseCount> counts) {
    return table(
        "ui.by-phase",
        List.of("ui.phase", "ui.events"),
        counts.stream()
            .map(count -> List.of(telling.inline(count.phase().title()), number(count.events())))
            .toList());
  }

  private TableView byKind(List<Statistics.KindCount> counts) {
    return table(
        "ui.by-kind",
        List.of("ui.kind", "ui.events"),
        counts.stream()
            .map(
                count ->
                    List.of(
                        Inline.of(telling.phrases().say("kind." + count.kind().word())),
                        number(count.events())))
            .toList());
  }

  private static Inline number(int count) {
    return Inline.of(String.valueOf(count));
  }

  private TableView table(String caption, List<String> head, List<List<Inline>> rows) {
    return new TableView(
        telling.phrases().say(caption), head.stream().map(telling.phrases()::say).toList(), rows);
  }
}
