package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be counted of one incident.
 *
 * @param days the calendar days of its span; empty if it has no span
 * @param events the number of events
 * @param byPhase the number of events of each phase, in the order of the phases
 * @param byKind the number of events of each kind that occurs, in the order of the kinds
 * @param milestones the milestones that were passed, in their order
 */
public record Statistics(
    Optional<SpanDays> days,
    int events,
    List<PhaseCount> byPhase,
    List<KindCount> byKind,
    List<Passed> milestones) {
  public Statistics {
    byPhase = List.copyOf(byPhase);
    byKind = List.copyOf(byKind);
    milestones = List.copyOf(milestones);
  }

  /**
   * The days of the span.
   *
   * @param count how many
   * @param lastDayOpen whether the bounds differ just because the last day may not count
   */
  public record SpanDays(Bounds count, boolean lastDayOpen) {}

  /** How many events a phase has. */
  public record PhaseCount(Edition.Phase phase, int events) {}

  /** How many events are of a kind. */
  public record KindCount(EventKind kind, int events) {}

  /**
   * A milestone that was passed.
   *
   * @param milestone which one
   * @param event by which event
   * @param sinceStart the time since the incident started; empty for the start itself, or if no
   *     event marks the start
   */
  public record Passed(Milestone milestone, Edition.Event event, Optional<Elapsed> sinceStart) {}

  /** The statistics of an edition. */
  public static Statistics of(Edition edition, Timeline timeline) {
    return new Statistics(
        edition.span().flatMap(span -> days(span, edition)),
        edition.events().size(),
        byPhase(edition),
        byKind(edition),
        milestones(timeline));
  }

  private static Optional<SpanDays> days(When span, Edition edition) {
    EventTime time = EventTime.of(Optional.of(span));
    boolean isPoint = span instanceof When.At;
    Bounds count =
        Days.during(time.start(edition.zone()), time.end(edition.zone()), isPoint, edition.zone());
    boolean closed = count.max().isPresent();
    return count.isUnknown()
        ? Optional.empty()
        : Optional.of(new SpanDays(count, closed && count.max().getAsLong() == count.min() + 1));
  }

  private static List<PhaseCount> byPhase(Edition edition) {
    return edition.phases().stream()
        .map(
            phase ->
                new PhaseCount(
                    phase,
                    (int)
                        edition.events().stream()
                            .filter(event -> event.phase().equals(Optional.of(phase.id())))
                            .count()))
        .toList();
  }

  private static List<KindCount> byKind(Edition edition) {
    return Arrays.stream(EventKind.values())
        .map(
            kind ->
                new KindCount(
                    kind, (int) edition.events().stream().filter(e -> e.kind() == kind).count()))
        .filter(count -> count.events() > 0)
        .toList();
  }

  private static List<Passed> milestones(Timeline timeline) {
    Map<Milestone, Timeline.Entry> passed = new EnumMap<>(Milestone.class);
    timeline
        .entries()
        .forEach(entry -> entry.event().milestone().ifPresent(m -> passed.putIfAbsent(m, entry)));
    Optional<Timeline.Entry> started = Optional.ofNullable(passed.get(Milestone.STARTED));
    List<Passed> all = new ArrayList<>();
    passed.forEach(
        (milestone, entry) ->
            all.add(
                new Passed(
                    milestone,
                    entry.event(),
                    started
                        .filter(start -> milestone != Milestone.STARTED)
                        .map(start -> sinceStart(start, milestone, entry, timeline)))));
    return all;
  }

  private static Elapsed sinceStart(
      Timeline.Entry start, Milestone milestone, Timeline.Entry entry, Timeline timeline) {
    return Elapsed.between(Moments.beginning(start), Moments.of(milestone, entry), timeline.zone());
  }
}
