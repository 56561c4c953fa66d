package broadside.wording;

import broadside.analysis.Bounds;
import broadside.analysis.Elapsed;
import broadside.language.GrammaticalCase;
import broadside.model.figure.DurationUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words how long something took: what is exact in days, hours and minutes, below a minute in
 * seconds; what is known within bounds by its least and its most.
 */
final class DurationWording {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private final Phrases phrases;
  private final boolean inShort;
  private final GrammaticalCase grammaticalCase;

  private DurationWording(Phrases phrases, boolean inShort, GrammaticalCase grammaticalCase) {
    this.phrases = phrases;
    this.inShort = inShort;
    this.grammaticalCase = grammaticalCase;
  }

  /** As in prose: "2 hours 21 minutes". */
  static DurationWording inFull(Phrases phrases) {
    return new DurationWording(phrases, false, GrammaticalCase.NOMINATIVE);
  }

  /** As in tables: "2 h 21 min". */
  static DurationWording inShort(Phrases phrases) {
    return new DurationWording(phrases, true, GrammaticalCase.NOMINATIVE);
  }

  /** The same in another case. */
  DurationWording in(GrammaticalCase other) {
    return new DurationWording(phrases, inShort, other);
  }

  String tell(Elapsed elapsed) {
    return elapsed.isExact()
        ? exact(elapsed.seconds().min())
        : within(elapsed.count(), elapsed.unit(), elapsed.isApproximate());
  }

  /** As a number of calendar days. */
  String days(Elapsed elapsed) {
    return within(elapsed.days(), DurationUnit.DAY, elapsed.isApproximate());
  }

  /** From the least of one till the most of another. */
  String range(Elapsed shortest, Elapsed longest) {
    boolean isPlain = !shortest.isExact() && !longest.isExact();
    Bounds bounds = new Bounds(shortest.count().min(), longest.count().max());
    if (isPlain && shortest.unit() == longest.unit()) {
      boolean isApproximate = shortest.isApproximate() || longest.isApproximate();
      return within(bounds, shortest.unit(), isApproximate);
    }
    if (bounds.isUnknown()) {
      return phrases.say("duration.unknown");
    }
    if (bounds.max().isEmpty()) {
      return around("at-least", least(shortest));
    }
    return bounds.min() == 0 && !shortest.isExact()
        ? around("at-most", most(longest))
        : between(least(shortest), most(longest));
  }

  private String between(String least, String most) {
    return least.equals(most)
        ? least
        : phrases.say("duration.range", Map.of("low", least, "high", most));
  }

  private String least(Elapsed elapsed) {
    return elapsed.isExact()
        ? exact(elapsed.seconds().min())
        : some(elapsed.count().min(), elapsed.unit());
  }

  private String most(Elapsed elapsed) {
    return elapsed.isExact()
        ? exact(elapsed.seconds().min())
        : some(elapsed.count().max().orElseThrow(), elapsed.unit());
  }

  private String within(Bounds bounds, DurationUnit unit, boolean isApproximate) {
    if (bounds.isUnknown()) {
      return phrases.say("duration.unknown");
    }
    if (bounds.max().isEmpty()) {
      return around("at-least", told(some(bounds.min(), unit), isApproximate));
    }
    long most = bounds.max().getAsLong();
    if (most == 0) {
      return some(0, unit);
    }
    if (bounds.isExact()) {
      return told(just(most, unit), isApproximate);
    }
    return bounds.min() == 0
        ? around("at-most", told(some(most, unit), isApproximate))
        : told(between(bounds.min(), most, unit), isApproximate);
  }

  /** Hours that are known are told as exact ones are: in days, from a day on. */
  private String just(long number, DurationUnit unit) {
    return unit == DurationUnit.HOUR ? exact(number * HOUR) : count(number, unit.word());
  }

  private String told(String words, boolean isApproximate) {
    return isApproximate ? around("about", words) : words;
  }

  private String around(String key, String words) {
    return phrases.say("duration." + key, Map.of("duration", words));
  }

  private String between(long least, long most, DurationUnit unit) {
    String range =
        phrases.say("quantity.range", Map.of("low", number(least), "high", number(most)));
    return inShort
        ? shortly(range, most, unit.word())
        : fully(range, Bounds.of(least, most), unit.word());
  }

  /** A number of units; none of them is less than one. */
  private String some(long number, DurationUnit unit) {
    return number == 0 ? less(unit.word()) : count(number, unit.word());
  }

  private String less(String unit) {
    return phrases.say("duration.less." + unit, Map.of("case", grammaticalCase.word()));
  }

  private String count(long number, String unit) {
    return inShort
        ? shortly(number(number), number, unit)
        : phrases.say("duration." + unit, form(number));
  }

  private String shortly(String quantity, long deciding, String unit) {
    String sign = phrases.say("unit.short." + unit, Map.of("n", deciding));
    return phrases.say("duration.short.unit", Map.of("quantity", quantity, "unit", sign));
  }

  /** "One to two hours" needs no numbers in languages that have a dual. */
  private String fully(String quantity, Bounds bounds, String unit) {
    long most = bounds.max().getAsLong();
    boolean isOneToTwo = bounds.min() == 1 && most == 2;
    String one = phrases.say("unit." + unit, form(1));
    Map<String, ?> ends = Map.of("low", one, "high", count(2, unit));
    return phrases.say(
        "figure.unit",
        Map.of(
            "quantity",
            quantity,
            "unit",
            phrases.say("unit." + unit, form(most)),
            "isWhole",
            isOneToTwo ? "yes" : "no",
            "whole",
            isOneToTwo ? phrases.say("quantity.range", ends) : ""));
  }

  private String exact(long seconds) {
    if (seconds < MINUTE) {
      return seconds == 0 ? less("minute") : count(seconds, "second");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(seconds / DAY, DurationUnit.DAY));
    parts.add(new Part(seconds % DAY / HOUR, DurationUnit.HOUR));
    parts.add(new Part(seconds % HOUR / MINUTE, DurationUnit.MINUTE));
    parts.removeIf(part -> part.number() == 0);
    return joined(parts);
  }

  /** A number of one unit within a duration of several. */
  private record Part(long number, DurationUnit unit) {}

  private String joined(List<Part> parts) {
    List<String> words =
        parts.stream().map(part -> count(part.number(), part.unit().word())).toList();
    String form = inShort ? "duration.short." : "duration.";
    long last = parts.get(parts.size() - 1).number();
    return switch (words.size()) {
      case 1 -> words.get(0);
      case 2 -> phrases.say(form + "two", Map.of("a", words.get(0), "b", words.get(1), "n", last));
      default ->
          phrases.say(
              form + "three",
              Map.of("a", words.get(0), "b", words.get(1), "c", words.get(2), "n", last));
    };
  }

  private Map<String, ?> form(long number) {
    return Map.of("n", number, "count", number(number), "case", grammaticalCase.word());
  }

  private String number(long number) {
    return phrases.number(BigDecimal.valueOf(number));
  }
}
