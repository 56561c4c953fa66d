package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Words one date in the forms that the phrases around it need. */
final class DateWords {
  /** What is said of a date beside the day: nothing, its year, its weekday, or both. */
  record Detail(boolean year, boolean weekday) {
    static final Detail FULL = new Detail(true, false);
  }

  private final Phrases phrases;
  private final ZoneId zone;

  DateWords(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /** The arguments of a phrase around a point: its forms, clock time and qualifier. */
  Map<String, String> arguments(Point point, Detail detail) {
    Map<String, String> arguments = new TreeMap<>(parts(point.firstDay()));
    arguments.put("dateAlone", date("alone", point, detail));
    arguments.put("dateOn", date("on", point, detail));
    arguments.put("dateOf", date("of", point, detail));
    arguments.put("dateBetween", date("between", point, new Detail(detail.year(), false)));
    arguments.put("time", clock(point));
    arguments.put("hour", point.time().map(time -> String.valueOf(time.getHour())).orElse(""));
    arguments.put("q", qualifier(point.qualifier()));
    return arguments;
  }

  /** The date alone, with its year: for labels. */
  String alone(Point point) {
    return date("alone", point, Detail.FULL);
  }

  /** The date in one of its forms: alone, on, of. */
  String date(String form, Point point, Detail detail) {
    boolean named = point.precision() != Precision.YEAR && detail.year();
    String key = "date." + form + "." + core(point, detail) + (named ? ".year" : "");
    return phrases.say(key, parts(point.firstDay()));
  }

  /** The clock time; empty if the point has none. Its zone is said where it is another one. */
  String clock(Point point) {
    if (point.time().isEmpty()) {
      return "";
    }
    LocalTime time = point.time().get();
    String clock =
        phrases.say(
            point.precision() == Precision.SECOND ? "clock.second" : "clock",
            Map.of(
                "hour", twoDigits(time.getHour()),
                "minute", twoDigits(time.getMinute()),
                "second", twoDigits(time.getSecond())));
    return point
        .offset()
        .filter(offset -> !isOfIncident(offset, point))
        .map(offset -> phrases.say("clock.zone", Map.of("clock", clock, "zone", name(offset))))
        .orElse(clock);
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private boolean isOfIncident(ZoneOffset offset, Point point) {
    return zone.getRules()
        .getValidOffsets(point.firstDay().atTime(point.time().orElseThrow()))
        .contains(offset);
  }

  private static String name(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  static String qualifier(TimeQualifier qualifier) {
    return switch (qualifier) {
      case CERTAIN -> "certain";
      case UNCERTAIN -> "uncertain";
      case APPROXIMATE -> "approximate";
      case UNCERTAIN_AND_APPROXIMATE -> "both";
    };
  }

  private static String core(Point point, Detail detail) {
    return switch (point.precision()) {
      case YEAR -> "year";
      case MONTH -> "month";
      case DAY, MINUTE, SECOND -> detail.weekday() ? "weekday" : "day";
    };
  }

  private Map<String, String> parts(LocalDate date) {
    int month = date.getMonthValue() - 1;
    int weekday = date.getDayOfWeek().getValue() - 1;
    Map<String, String> parts = new TreeMap<>();
    parts.put("day", String.valueOf(date.getDayOfMonth()));
    parts.put("year", String.valueOf(date.getYear()));
    parts.put("month", phrases.names("months").get(month));
    parts.put("monthOf", phrases.names("months.of").get(month));
    parts.put("monthBetween", phrases.names("months.between").get(month));
    parts.put("monthIn", phrases.names("months.in").get(month));
    parts.put("weekday", phrases.names("weekdays").get(weekday));
    parts.put("weekdayOn", phrases.names("weekdays.on").get(weekday));
    parts.put("weekdayOf", phrases.names("weekdays.of").get(weekday));
    return parts;
  }
}
