package broadside.model.time;

import broadside.diagnostic.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@link When}: EDTF levels 0 and 1 (ISO 8601-2:2019) as far as incidents need them, with
 * two declared extensions, clock times in intervals and a qualifier after a time.
 */
final class WhenParser {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})"
              + "(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?<offset>Z|[+-]\\d{2}:\\d{2})?)?)?)?"
              + "(?<qualifier>[?~%]?)");
  private static final int SIDES = 2;

  private WhenParser() {}

  static Parsed<When> parse(String text) {
    if (!text.contains("/")) {
      return point(text).map(When.At::new);
    }
    String[] sides = text.split("/", -1);
    if (sides.length != SIDES) {
      return Parsed.fault("bad-time", text);
    }
    return side(sides[0]).then(start -> side(sides[1]).then(end -> interval(text, start, end)));
  }

  private static Parsed<When> interval(String text, When.Side start, When.Side end) {
    if (start.point().isEmpty() && end.point().isEmpty()) {
      return Parsed.fault("empty-interval", text);
    }
    return Parsed.of(new When.Interval(start, end));
  }

  private static Parsed<When.Side> side(String text) {
    return switch (text) {
      case "" -> Parsed.of(new When.Unknown());
      case ".." -> Parsed.of(new When.Open());
      default -> point(text).map(When.Known::new);
    };
  }

  private static Parsed<Point> point(String text) {
    Matcher matcher = POINT.matcher(text);
    if (!matcher.matches()) {
      return Parsed.fault("bad-time", text);
    }
    try {
      return Parsed.of(point(matcher));
    } catch (DateTimeException impossible) {
      return Parsed.fault("impossible-time", text);
    }
  }

  private static Point point(Matcher matcher) {
    Precision precision = precision(matcher);
    Optional<LocalTime> time =
        precision.isOfClock() ? Optional.of(clock(matcher)) : Optional.empty();
    return new Point(
        precision,
        LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day")),
        time,
        Optional.ofNullable(matcher.group("offset")).map(ZoneOffset::of),
        TimeQualifier.ofSign(matcher.group("qualifier")).orElseThrow());
  }

  private static LocalTime clock(Matcher matcher) {
    String second = matcher.group("second");
    return LocalTime.of(
        number(matcher, "hour"),
        number(matcher, "minute"),
        second == null ? 0 : Integer.parseInt(second));
  }

  private static Precision precision(Matcher matcher) {
    if (matcher.group("second") != null) {
      return Precision.SECOND;
    }
    if (matcher.group("hour") != null) {
      return Precision.MINUTE;
    }
    if (matcher.group("day") != null) {
      return Precision.DAY;
    }
    return matcher.group("month") != null ? Precision.MONTH : Precision.YEAR;
  }

  /** A group's number; a month or day that was not written is the first. */
  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
