package broadside.wording;

import broadside.analysis.Bounds;
import broadside.model.time.TimeUnit;
import java.util.Map;

/** Words a count of minutes, hours or days that is known within bounds. */
final class DurationWording {
  private final Phrases phrases;

  DurationWording(Phrases phrases) {
    this.phrases = phrases;
  }

  String tell(Bounds bounds, TimeUnit unit) {
    if (bounds.isUnknown()) {
      return phrases.say("duration.unknown");
    }
    String key = "duration." + unit.word();
    if (bounds.isExact()) {
      return phrases.say(key + ".exact", Map.of("n", bounds.min()));
    }
    if (bounds.max().isEmpty()) {
      return phrases.say(key + ".at-least", Map.of("n", bounds.min()));
    }
    long max = bounds.max().getAsLong();
    return bounds.min() == 0
        ? phrases.say(key + ".at-most", Map.of("n", max))
        : phrases.say(key + ".between", Map.of("low", bounds.min(), "high", max));
  }
}
