package broadside.analysis;

import broadside.diagnostic.Parsed;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;

/** Windows of time in tests. */
final class Windows {
  static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  /** Beyond it nothing is drawn from a window that has no bound. */
  private static final Duration FAR = Duration.ofDays(60);

  private Windows() {}

  static When when(String notation) {
    return ((Parsed.Value<When>) When.parse(notation)).value();
  }

  /** The window of the beginning of a time in its notation. */
  static Window start(String notation) {
    return time(notation).start(KYIV);
  }

  /** The window of its end. */
  static Window end(String notation) {
    return time(notation).end(KYIV);
  }

  private static EventTime time(String notation) {
    return EventTime.of(Optional.of(when(notation)));
  }

  /** A moment of a window. */
  static Instant moment(Window window, Random random) {
    Instant from = window.hasFrom() ? window.from() : floor(window);
    Instant to = window.hasTo() ? window.to() : from.plus(FAR);
    return from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds()));
  }

  private static Instant floor(Window window) {
    return (window.hasTo() ? window.to() : Instant.parse("2013-05-04T00:00:00Z")).minus(FAR);
  }
}
