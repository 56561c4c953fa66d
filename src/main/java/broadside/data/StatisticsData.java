package broadside.data;

import broadside.analysis.Bounds;
import broadside.analysis.Elapsed;
import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.model.Term;
import broadside.model.time.TimeUnit;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The statistics of an incident for machines. src/docs/formats.md documents them; fields are added,
 * never renamed.
 *
 * @param incident id of the incident
 * @param span its span in EDTF notation
 * @param days the calendar days of the span
 * @param events how many events there are
 * @param byPhase how many in each phase
 * @param byKind how many of each kind
 * @param milestones the milestones that were passed
 * @param figures the figures
 */
public record StatisticsData(
    String incident,
    Optional<String> span,
    Optional<Count> days,
    int events,
    List<Events> byPhase,
    List<Events> byKind,
    List<MilestoneData> milestones,
    List<FigureData> figures) {
  public StatisticsData {
    byPhase = List.copyOf(byPhase);
    byKind = List.copyOf(byKind);
    milestones = List.copyOf(milestones);
    figures = List.copyOf(figures);
  }

  /**
   * A count within bounds.
   *
   * @param min the least it can be
   * @param max the most it can be; left out if nothing limits it
   * @param unit what is counted
   */
  public record Count(long min, OptionalLong max, String unit) {
    static Count of(Bounds bounds, Term unit) {
      return new Count(bounds.min(), bounds.max(), unit.word());
    }
  }

  /**
   * A number of events.
   *
   * @param id the phase or kind
   * @param events how many
   */
  public record Events(String id, int events) {}

  /**
   * A milestone.
   *
   * @param milestone its word
   * @param event id of the event that marks it
   * @param label its time in words
   * @param sinceStart the time since the incident started
   */
  public record MilestoneData(
      String milestone, String event, String label, Optional<Count> sinceStart) {}

  /**
   * A figure.
   *
   * @param id its id
   * @param label what it means
   * @param quantity the record's notation of the number with its qualifier
   * @param per for each of what
   * @param text the figure in words
   * @param derived whether it was computed
   */
  public record FigureData(
      String id,
      Optional<String> label,
      String quantity,
      List<String> per,
      String text,
      boolean derived) {
    public FigureData {
      per = List.copyOf(per);
    }
  }

  /** The data of an incident. */
  public static StatisticsData of(IncidentContext context) {
    Statistics statistics = context.statistics();
    return new StatisticsData(
        context.edition().id(),
        context.edition().span().map(When::notation),
        statistics.days().map(days -> Count.of(days.count(), TimeUnit.DAY)),
        statistics.events(),
        statistics.byPhase().stream()
            .map(count -> new Events(count.phase().id(), count.events()))
            .toList(),
        statistics.byKind().stream()
            .map(count -> new Events(count.kind().word(), count.events()))
            .toList(),
        statistics.milestones().stream().map(passed -> milestone(passed, context)).toList(),
        context.figures().all().stream().map(figure -> figure(figure, context)).toList());
  }

  private static MilestoneData milestone(Statistics.Passed passed, IncidentContext context) {
    return new MilestoneData(
        passed.milestone().word(),
        passed.event().id(),
        context.phrases().capitalised(context.label(passed.event())),
        passed.sinceStart().map(StatisticsData::count));
  }

  private static Count count(Elapsed elapsed) {
    return Count.of(elapsed.bounds(), elapsed.unit());
  }

  private static FigureData figure(Edition.Figure figure, IncidentContext context) {
    return new FigureData(
        figure.id(),
        figure.label().map(context::plain),
        context.figures().quantity(figure).notation(),
        figure.per().stream().map(Term::word).toList(),
        context.figure(figure),
        !(figure.value() instanceof Edition.Observed));
  }
}
