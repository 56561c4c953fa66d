package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.Milestone;
import broadside.model.time.EventTime;
import broadside.model.time.LastDay;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The end of the span of an incident. What is known of its last day is known of the event that
 * ended it, too: the time till that event is as long as the span.
 *
 * @param span from when till when it went on
 * @param lastDay whether the last day of the span counts, where the record says so
 * @param zone the zone of its days
 */
record SpanEnd(Optional<When> span, Optional<LastDay> lastDay, ZoneId zone) {

  /** The end of the span of an edition. */
  static SpanEnd of(Edition edition) {
    return new SpanEnd(
        edition.span(),
        edition.span().flatMap(span -> LastDay.of(span, edition.lastDay())),
        edition.zone());
  }

  /** The length of the span; empty without one, and where it would end before it starts. */
  Optional<Elapsed> length() {
    return span.flatMap(
        when ->
            Elapsed.lasting(Moment.start(when, start()), Moment.end(when, end()), lastDay, zone)
                .map(Elapsed::onADay));
  }

  private Window start() {
    return EventTime.of(span).start(zone);
  }

  private Window end() {
    return EventTime.of(span).end(zone);
  }

  /** The time till the end of an event. */
  Optional<Elapsed> till(Timeline.Entry event, Moment from) {
    Moment till = Moment.ending(event);
    if (!isAt(till, event)) {
      return Elapsed.between(from, till, zone);
    }
    Optional<Elapsed> lasting = Elapsed.lasting(from, till, lastDay, zone);
    return from.window().equals(start()) ? lasting.map(Elapsed::onADay) : lasting;
  }

  /** How long something lasted till the end of an event, the day of which counts if it is named. */
  Optional<Elapsed> during(Timeline.Entry event, Moment from) {
    Moment till = Moment.ending(event);
    Optional<LastDay> named =
        event.event().time().when().flatMap(when -> LastDay.of(when, Optional.empty()));
    return Elapsed.lasting(from, till, isAt(till, event) ? lastDay : named, zone)
        .map(Elapsed::onADay);
  }

  private boolean isAt(Moment till, Timeline.Entry event) {
    return event.event().milestone().equals(Optional.of(Milestone.ENDED))
        && end().hasTo()
        && till.window().hasTo()
        && end().lastDay(zone).equals(till.window().lastDay(zone));
  }
}
