package broadside.view;

import broadside.analysis.Elapsed;
import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.model.Milestone;
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
      tables.add(milestones(statistics));
    }
    containment(statistics).ifPresent(tables::add);
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
        duration(),
        tables,
        context.zoneOfClocks());
  }

  /** How long it lasted: as exactly as is known, or the days of its span. */
  Optional<String> duration() {
    Statistics statistics = context.statistics();
    return statistics
        .duration()
        .map(context.wording()::duration)
        .or(() -> statistics.span().map(context.wording()::days));
  }

  /** Time is told since the start, or since the earliest milestone that the record has. */
  private Table milestones(Statistics statistics) {
    Milestone first = statistics.milestones().get(0).milestone();
    boolean isAlone = statistics.milestones().size() == 1;
    return table(
        "ui.milestones",
        isAlone
            ? List.of("ui.milestone", "ui.when", "ui.what")
            : List.of("ui.milestone", "ui.when", "ui.since." + first.word(), "ui.what"),
        statistics.milestones().stream()
            .map(passed -> isAlone ? milestone(passed) : milestone(passed, first))
            .toList());
  }

  private List<Inline> milestone(Statistics.Passed passed) {
    return List.of(
        Inline.of(context.phrases().say("milestone." + passed.milestone().word())),
        Inline.of(context.phrases().capitalised(context.label(passed.event()))),
        context.title(passed.event()));
  }

  private List<Inline> milestone(Statistics.Passed passed, Milestone first) {
    List<Inline> row = new ArrayList<>(milestone(passed));
    Optional<Elapsed> elapsed = context.statistics().between(first, passed.milestone());
    row.add(2, Inline.of(elapsed.map(context.wording()::shortDuration).orElse("")));
    return row;
  }

  /** From detection till containment, where the table of milestones does not tell it. */
  private Optional<Table> containment(Statistics statistics) {
    boolean isTold =
        statistics.milestones().stream()
            .findFirst()
            .filter(first -> first.milestone() == Milestone.DETECTED)
            .isPresent();
    return statistics
        .between(Milestone.DETECTED, Milestone.CONTAINED)
        .filter(elapsed -> !isTold)
        .map(
            elapsed ->
                table(
                    "ui.durations",
                    List.of("ui.milestones", "ui.duration"),
                    List.of(
                        List.of(
                            Inline.of(context.phrases().say("measure.detected-contained")),
                            Inline.of(context.wording().shortDuration(elapsed))))));
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

  /** Without a label, a figure is called by what it counts, if that is not a time. */
  private Inline unnamed(Edition.Figure figure) {
    boolean isTime = figure.value() instanceof FigureValue.Duration;
    return Inline.of(
        figure
            .unit()
            .map(unit -> context.wording().unit(unit))
            .map(context.phrases()::capitalised)
            .orElseGet(() -> context.phrases().say(isTime ? "ui.duration" : "ui.figure")));
  }

  /** How a derived figure comes about. */
  private Optional<String> working(Edition.Figure figure) {
    if (figure.value() instanceof FigureValue.Duration duration) {
      return Optional.of(
          context.say(
              "working.duration",
              Map.of("from", name(duration.from()), "till", name(duration.till()))));
    }
    if (figure.value() instanceof FigureValue.Computed computed) {
      List<String> parts = context.figures().parts(figure).stream().map(context::figure).toList();
      String sign =
          computed.operation() == FigureValue.Operation.SUM ? "working.sum" : "working.product";
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
