package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.figure.DurationUnit;
import broadside.model.time.When;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be counted of one incident.
 *
 * @param span the length of its span, to be told in days; empty if it has no span
 * @param duration how long it lasted, where that is not told in days
 * @param events the number of events
 * @param byPhase the number of events of each phase, in the order of the phases
 * @param byKind the number of events of each kind that occurs, in the order of the kinds
 * @param milestones the milestones that were passed, in their order
 * @param stretches the times from each milestone that was passed till each later one
 */
public record Statistics(
    Optional<Elapsed> span,
    Optional<Elapsed> duration,
    int events,
    List<PhaseCount> byPhase,
    List<KindCount> byKind,
    List<Passed> milestones,
    List<Stretch> stretches) {
  public Statistics {
    byPhase = List.copyOf(byPhase);
    byKind = List.copyOf(byKind);
    milestones = List.copyOf(milestones);
    stretches = List.copyOf(stretches);
  }

  /** How many events a phase has. */
  public record PhaseCount(Edition.Phase phase, int events) {}

  /** How many events are of a kind. */
  public record KindCount(EventKind kind, int events) {}

  /** A milestone that was passed, by which event. */
  public record Passed(Milestone milestone, Edition.Event event) {}

  /** The time from one milestone till a later one. */
  public record Stretch(Measure measure, Elapsed elapsed) {}

  /** The statistics of an edition. */
  public static Statistics of(Edition edition, Timeline timeline) {
    Map<Milestone, Timeline.Entry> passed = passed(timeline);
    SpanEnd spanEnd = SpanEnd.of(edition);
    List<Stretch> stretches = stretches(passed, spanEnd);
    Optional<Elapsed> span = spanEnd.length().filter(length -> !length.days().isUnknown());
    return new Statistics(
        span,
        duration(edition, span, stretches),
        edition.events().size(),
        byPhase(edition),
        byKind(edition),
        passed.entrySet().stream().map(e -> new Passed(e.getKey(), e.getValue().event())).toList(),
        stretches);
  }

  /** The calendar days of its span; empty if it has no span. */
  public Optional<Bounds> days() {
    return span.map(Elapsed::days);
  }

  /** The time from one milestone till a later one, if both were passed. */
  public Optional<Elapsed> between(Milestone from, Milestone till) {
    return find(stretches, new Measure(from, till));
  }

  private static Optional<Elapsed> find(List<Stretch> stretches, Measure measure) {
    return stretches.stream()
        .filter(stretch -> stretch.measure().equals(measure))
        .map(Stretch::elapsed)
        .findFirst();
  }

  /** The milestones may narrow a span of one day, but not contradict a longer one. */
  private static Optional<Elapsed> duration(
      Edition edition, Optional<Elapsed> span, List<Stretch> stretches) {
    boolean isWide = span.filter(length -> !length.days().equals(Bounds.of(1, 1))).isPresent();
    return edition
        .span()
        .filter(When.Interval.class::isInstance)
        .flatMap(interval -> span)
        .filter(Statistics::isFine)
        .or(
            () ->
                find(stretches, new Measure(Milestone.STARTED, Milestone.ENDED))
                    .filter(elapsed -> !isWide && isFine(elapsed)));
  }

  private static boolean isFine(Elapsed elapsed) {
    return !elapsed.isUnknown() && elapsed.unit() != DurationUnit.DAY;
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

  private static Map<Milestone, Timeline.Entry> passed(Timeline timeline) {
    Map<Milestone, Timeline.Entry> passed = new EnumMap<>(Milestone.class);
    timeline
        .entries()
        .forEach(entry -> entry.event().milestone().ifPresent(m -> passed.putIfAbsent(m, entry)));
    return passed;
  }

  private static List<Stretch> stretches(Map<Milestone, Timeline.Entry> passed, SpanEnd spanEnd) {
    return passed.keySet().stream()
        .flatMap(from -> passed.keySet().stream().map(till -> new Measure(from, till)))
        .filter(measure -> measure.from().compareTo(measure.till()) < 0)
        .flatMap(measure -> stretch(measure, passed, spanEnd).stream())
        .toList();
  }

  /** A milestone is passed as its event begins; only the end is where its event ends. */
  private static Optional<Stretch> stretch(
      Measure measure, Map<Milestone, Timeline.Entry> passed, SpanEnd spanEnd) {
    Moment from = Moment.beginning(passed.get(measure.from()));
    Timeline.Entry till = passed.get(measure.till());
    Optional<Elapsed> elapsed =
        measure.till() == Milestone.ENDED
            ? spanEnd.till(till, from)
            : Elapsed.between(from, Moment.beginning(till), spanEnd.zone());
    return elapsed.map(known -> new Stretch(measure, known));
  }
}
