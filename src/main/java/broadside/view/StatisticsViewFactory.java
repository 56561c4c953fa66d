package broadside.view;

import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.model.time.TimeUnit;
import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of an incident's statistics. */
final class StatisticsViewFactory {
  private final IncidentContext context;

  StatisticsViewFactory(IncidentContext context) {
    this.context = context;
  }

  StatisticsView view() {
    Statistics statistics = context.statistics();
    List<Table> tables = new ArrayList<>();
    if (!statistics.milestones().isEmpty()) {
      tables.add(milestones(statistics.milestones()));
    }
    if (!context.figures().all().isEmpty()) {
      tables.add(figures());
    }
    if (!statistics.byPhase().isEmpty()) {
      tables.add(byPhase(statistics.byPhase()));
    }
    tables.add(byKind(statistics.byKind()));
    String title = context.plain(context.edition().title());
    return new StatisticsView(
        context.say("ui.statistics.title", Map.of("title", title)),
        context.around(
            "ui.statistics.title", Map.of("title", context.inline(context.edition().title()))),
        context.edition().span().map(context.wording()::label),
        statistics.days().map(this::days),
        tables);
  }

  /** The days of the span, and what is open about them. */
  String days(Statistics.SpanDays days) {
    String count = context.wording().duration(days.count(), TimeUnit.DAY);
    return days.lastDayOpen()
        ? context.say(
            "days.with-note",
            Map.of("days", count, "note", context.phrases().say("days.last-open")))
        : count;
  }

  private Table milestones(List<Statistics.Passed> passed) {
    return table(
        "ui.milestones",
        List.of("ui.milestone", "ui.when", "ui.since-start", "ui.what"),
        passed.stream().map(this::milestone).toList());
  }

  private List<Inline> milestone(Statistics.Passed passed) {
    return List.of(
        Inline.of(context.phrases().say("milestone." + passed.milestone().word())),
        Inline.of(context.phrases().capitalised(context.label(passed.event()))),
        Inline.of(
            passed
                .sinceStart()
                .map(elapsed -> context.wording().duration(elapsed.bounds(), elapsed.unit()))
                .orElse("")),
        context.title(passed.event()));
  }

  private Table figures() {
    boolean anyWorking =
        context.figures().all().stream().anyMatch(figure -> working(figure).isPresent());
    List<String> head =
        anyWorking
            ? List.of("ui.figure", "ui.value", "ui.working")
            : List.of("ui.figure", "ui.value");
    return table(
        "ui.figures",
        head,
        context.figures().all().stream().map(figure -> row(figure, anyWorking)).toList());
  }

  private List<Inline> row(Edition.Figure figure, boolean withWorking) {
    Inline label = figure.label().map(context::inline).orElseGet(() -> unnamed(figure));
    Inline value = Inline.of(context.figure(figure));
    return withWorking
        ? List.of(label, value, Inline.of(working(figure).orElse("")))
        : List.of(label, value);
  }

  /** Without a label, a figure is called by what it counts. */
  private Inline unnamed(Edition.Figure figure) {
    return Inline.of(
        figure
            .unit()
            .map(unit -> context.wording().unit(unit))
            .map(context.phrases()::capitalised)
            .orElseGet(() -> context.phrases().say("ui.figure")));
  }

  /** How a derived figure comes about. */
  private Optional<String> working(Edition.Figure figure) {
    if (figure.value() instanceof Edition.Days days) {
      return Optional.of(
          context.say(
              "working.days", Map.of("from", name(days.from()), "till", name(days.till()))));
    }
    if (figure.value() instanceof Edition.Computed computed) {
      List<String> parts = context.figures().parts(figure).stream().map(context::figure).toList();
      String sign =
          computed.operation() == Edition.Operation.SUM ? "working.sum" : "working.product";
      return Optional.of(String.join(context.phrases().say(sign), parts));
    }
    return Optional.empty();
  }

  private String name(String eventId) {
    return context.timeline().find(eventId).map(e -> context.name(e.event())).orElse("");
  }

  private Table byPhase(List<Statistics.PhaseCount> counts) {
    return table(
        "ui.by-phase",
        List.of("ui.phase", "ui.events"),
        counts.stream()
            .map(count -> List.of(context.inline(count.phase().title()), number(count.events())))
            .toList());
  }

  private Table byKind(List<Statistics.KindCount> counts) {
    return table(
        "ui.by-kind",
        List.of("ui.kind", "ui.events"),
        counts.stream()
            .map(
                count ->
                    List.of(
                        Inline.of(context.phrases().say("kind." + count.kind().word())),
                        number(count.events())))
            .toList());
  }

  private static Inline number(int count) {
    return Inline.of(String.valueOf(count));
  }

  private Table table(String caption, List<String> head, List<List<Inline>> rows) {
    return new Table(
        context.phrases().say(caption), head.stream().map(context.phrases()::say).toList(), rows);
  }
}
