package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The events of an edition in the order in which they happened.
 *
 * @param zone the zone of its days
 * @param entries the events, in order
 * @param byId the same by the id of their event
 */
public record Timeline(ZoneId zone, List<Entry> entries, Map<String, Entry> byId) {
  public Timeline {
    entries = List.copyOf(entries);
    byId = Map.copyOf(byId);
  }

  /** A timeline of events that are in order. */
  static Timeline of(ZoneId zone, List<Entry> entries) {
    return new Timeline(
        zone,
        entries,
        entries.stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.event().id(), Function.identity(), (first, second) -> first)));
  }

  /**
   * An event at its place in the order.
   *
   * @param event the event
   * @param start where its beginning lies, as narrow as dates and order together allow
   * @param end where its end lies
   */
  public record Entry(Edition.Event event, Window start, Window end) {}

  /**
   * Two events of which it is said that one came first, and whose times do not allow that.
   *
   * @param first the id of the one that is said to have come first
   * @param second the id of the other
   */
  public record Contradiction(String first, String second) {}

  /** What is said of the order that the times, by how long, and the order do not allow together. */
  public static List<Contradiction> contradictions(Edition edition) {
    return TimelineBuilder.contradictions(edition);
  }

  /** The timeline of an edition. */
  public static Timeline of(Edition edition) {
    return TimelineBuilder.build(edition);
  }

  /** The entry of an event. */
  public Optional<Entry> find(String eventId) {
    return Optional.ofNullable(byId.get(eventId));
  }

  /** The entries of each phase, in order; those of no phase under the empty text. */
  public Map<String, List<Entry>> byPhase() {
    return entries.stream()
        .collect(Collectors.groupingBy(entry -> entry.event().phase().orElse("")));
  }
}
