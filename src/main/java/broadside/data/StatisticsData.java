package broadside.data;

import broadside.analysis.Elapsed;
import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.model.Milestone;
import broadside.model.figure.DurationUnit;
import broadside.model.text.Term;
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
 * @param duration how long it lasted, where that is not told in days
 * @param events how many events there are
 * @param byPhase how many in each phase
 * @param byKind how many of each kind
 * @param milestones the milestones that were passed
 * @param durations the times from each milestone till each later one
 * @param figures the figures
 */
public record StatisticsData(
    String incident,
    Optional<String> span,
    Optional<Count> days,
    Optional<Count> duration,
    int events,
    List<Events> byPhase,
    List<Events> byKind,
    List<MilestoneData> milestones,
    List<Stretch> durations,
    List<FigureData> figures) {
  public StatisticsData {
    byPhase = List.copyOf(byPhase);
    byKind = List.copyOf(byKind);
    milestones = List.copyOf(milestones);
    durations = List.copyOf(durations);
    figures = List.copyOf(figures);
  }

  /**
   * A count within bounds.
   *
   * @param min the least it can be
   * @param max the most it can be; left out if nothing limits it
   * @param unit what is counted; days are those of the calendar
   * @param least the least time that can have passed, in ISO 8601; a day of it has 24 hours
   * @param most the most, likewise; left out if nothing limits it
   * @param approximate whether the bounds are approximate
   */
  public record Count(
      long min,
      OptionalLong max,
      String unit,
      String least,
      Optional<String> most,
      boolean approximate) {
    /** What is told of a duration. */
    static Count of(Elapsed elapsed) {
      return range(elapsed, elapsed);
    }

    /** A duration as the number of its calendar days. */
    static Count ofDays(Elapsed elapsed) {
      return new Count(
          elapsed.days().min(),
          elapsed.days().max(),
          DurationUnit.DAY.word(),
          least(elapsed),
          most(elapsed),
          elapsed.isApproximate());
    }

    /** From the least of one duration till the most of another. */
    static Count range(Elapsed shortest, Elapsed longest) {
      boolean isFiner = shortest.unit().compareTo(longest.unit()) < 0;
      DurationUnit unit = isFiner ? longest.unit() : shortest.unit();
      return new Count(
          shortest.count(unit).min(),
          longest.count(unit).max(),
          unit.word(),
          least(shortest),
          most(longest),
          shortest.isApproximate() || longest.isApproximate());
    }

    private static String least(Elapsed elapsed) {
      return IsoDuration.of(elapsed.passed().min());
    }

    private static Optional<String> most(Elapsed elapsed) {
      return elapsed.passed().max().stream().mapToObj(IsoDuration::of).findFirst();
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
   * The time between two milestones.
   *
   * @param from the word of the earlier one
   * @param till that of the later one
   * @param duration how long it took
   * @param text the same in words
   */
  public record Stretch(String from, String till, Count duration, String text) {}

  /**
   * A figure.
   *
   * @param id its id
   * @param label what it means
   * @param quantity the record's notation of the number with its qualifier; left out of a duration,
   *     which is no number
   * @param per for each of what
   * @param text the figure in words
   * @param derived whether it was computed
   * @param duration how long, of a figure that is a duration
   */
  public record FigureData(
      String id,
      Optional<String> label,
      Optional<String> quantity,
      List<String> per,
      String text,
      boolean derived,
      Optional<Count> duration) {
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
        statistics.span().map(Count::ofDays),
        statistics.duration().map(Count::of),
        statistics.events(),
        statistics.byPhase().stream()
            .map(count -> new Events(count.phase().id(), count.events()))
            .toList(),
        statistics.byKind().stream()
            .map(count -> new Events(count.kind().word(), count.events()))
            .toList(),
        statistics.milestones().stream().map(passed -> milestone(passed, context)).toList(),
        statistics.stretches().stream().map(stretch -> stretch(stretch, context)).toList(),
        context.figures().all().stream().map(figure -> figure(figure, context)).toList());
  }

  private static MilestoneData milestone(Statistics.Passed passed, IncidentContext context) {
    return new MilestoneData(
        passed.milestone().word(),
        passed.event().id(),
        context.phrases().capitalised(context.label(passed.event())),
        context.statistics().between(Milestone.STARTED, passed.milestone()).map(Count::of));
  }

  private static Stretch stretch(Statistics.Stretch stretch, IncidentContext context) {
    return new Stretch(
        stretch.measure().from().word(),
        stretch.measure().till().word(),
        Count.of(stretch.elapsed()),
        context.wording().duration(stretch.elapsed()));
  }

  private static FigureData figure(Edition.Figure figure, IncidentContext context) {
    Optional<Count> duration = context.figures().duration(figure).map(Count::of);
    return new FigureData(
        figure.id(),
        figure.label().map(context::plain),
        duration.isPresent()
            ? Optional.empty()
            : Optional.of(context.figures().quantity(figure).notation()),
        figure.per().stream().map(Term::word).toList(),
        context.figure(figure),
        !(figure.value() instanceof FigureValue.Observed),
        duration);
  }
}
