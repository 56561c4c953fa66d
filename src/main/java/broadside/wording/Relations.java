package broadside.wording;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds out how events stand to what was told before them. */
final class Relations {
  private final Timeline timeline;
  private final Reckoning reckoning;
  private final Function<String, Optional<String>> names;

  /**
   * Relations between the events of a timeline.
   *
   * @param names what events are called, by their ids
   */
  Relations(Timeline timeline, Function<String, Optional<String>> names) {
    this.timeline = timeline;
    this.reckoning = new Reckoning(timeline);
    this.names = names;
  }

  /** How an event stands to the one that was told last. */
  Relation of(Edition.Event event, Optional<String> last) {
    Optional<String> anchor = event.time().after().stream().findFirst();
    return new Relation(
        last.isPresent() && last.equals(anchor),
        last.filter(other -> isEarlier(other, event)).isPresent(),
        reckoning.of(event),
        day(event),
        anchor.flatMap(names));
  }

  private boolean isEarlier(String other, Edition.Event event) {
    Optional<Window> before = timeline.find(other).map(Timeline.Entry::start);
    Optional<Window> after = timeline.find(event.id()).map(Timeline.Entry::start);
    boolean isSure =
        before.isPresent() && after.isPresent() && !before.get().to().isAfter(after.get().from());
    return isSure || isSaidBefore(other, event);
  }

  private boolean isSaidBefore(String other, Edition.Event event) {
    Set<String> seen = new HashSet<>();
    Deque<Edition.Event> open = new ArrayDeque<>(Set.of(event));
    while (!open.isEmpty()) {
      for (String earlier : open.pop().time().after()) {
        if (seen.add(earlier)) {
          timeline.find(earlier).map(Timeline.Entry::event).ifPresent(open::push);
        }
      }
    }
    return seen.contains(other);
  }

  /** The day of its window, if that lies within one; the end does not belong to it any more. */
  private Optional<LocalDate> day(Edition.Event event) {
    return timeline
        .find(event.id())
        .map(Timeline.Entry::start)
        .filter(window -> !window.from().equals(Instant.MIN) && !window.to().equals(Instant.MAX))
        .filter(window -> day(window.from()).equals(day(window.to().minusNanos(1))))
        .map(window -> day(window.from()));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(timeline.zone()).toLocalDate();
  }
}
