package broadside.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clock time as people write it: 23:41, 9.30 Uhr, 23:41:15Z, 11:41 pm, 11 pm.
 *
 * @param time as the record has it; empty if there is none
 * @param rest the text around it
 */
record TypedClock(String time, String rest) {
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?<![\\d.:-])(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?<second>:\\d{2})?"
              + " ?(?:(?<half>[ap])\\.?m\\b\\.?)?(?<offset>z\\b|[+-]\\d{2}:\\d{2})?(?![\\d.:])");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<![\\d.:-])(?<hour>\\d{1,2})(?<minute>)(?<second>)(?<offset>)"
              + " ?(?:(?<half>[ap])\\.?m\\b\\.?|uhr\\b|h\\b)");
  private static final int HALF_DAY = 12;

  /** What stands in a text in lower case. */
  static TypedClock in(String text) {
    return Stream.of(MINUTES, HOURS)
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> of(found, text))
        .orElse(new TypedClock("", text));
  }

  private static TypedClock of(Matcher found, String text) {
    String minute = found.group("minute");
    String time =
        hour(found)
            + ":"
            + (minute.isEmpty() ? "00" : minute)
            + said(found, "second")
            + said(found, "offset").toUpperCase(Locale.ROOT);
    return new TypedClock(
        time, text.substring(0, found.start()) + " " + text.substring(found.end()));
  }

  private static String hour(Matcher found) {
    int hour = Integer.parseInt(found.group("hour"));
    String half = said(found, "half");
    boolean isTwelfths = !half.isEmpty() && hour <= HALF_DAY;
    int ofDay = isTwelfths ? hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0) : hour;
    return ofDay < 10 ? "0" + ofDay : String.valueOf(ofDay);
  }

  private static String said(Matcher found, String group) {
    return Optional.ofNullable(found.group(group)).orElse("");
  }
}
