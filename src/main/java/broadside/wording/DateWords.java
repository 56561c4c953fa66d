package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words one date in the forms that the phrases around it need. */
final class DateWords {
  /**
   * What is said beside the day.
   *
   * @param year whether its year is
   * @param weekday whether its weekday is
   * @param zone when the zone of a clock time is
   * @param opening whether another clock time follows at once, which has the word for both
   */
  record Detail(boolean year, boolean weekday, ZoneNaming zone, boolean opening) {
    static final Detail FULL = new Detail(true, false);

    Detail(boolean year, boolean weekday) {
      this(year, weekday, ZoneNaming.ELSEWHERE, false);
    }
  }

  /** When the zone of a clock time is named. */
  enum ZoneNaming {
    /** Where it is another one than that of the incident. */
    ELSEWHERE,
    /** In any case: two zones meet. */
    ALWAYS,
    /** Not here: it is named once for two clock times. */
    TOGETHER
  }

  private final Phrases phrases;
  private final ZoneId zone;
  private final boolean isZoneSaid;

  DateWords(Phrases phrases, ZoneId zone) {
    this(phrases, zone, false);
  }

  private DateWords(Phrases phrases, ZoneId zone, boolean isZoneSaid) {
    this.phrases = phrases;
    this.zone = zone;
    this.isZoneSaid = isZoneSaid;
  }

  /** Words that name the zone of each clock time. */
  DateWords withZones() {
    return new DateWords(phrases, zone, true);
  }

  /** The arguments of a phrase around a point: its forms, clock time and qualifier. */
  Map<String, String> arguments(Point point, Detail detail) {
    Map<String, String> parts = parts(point.firstDay());
    Detail withoutWeekday = new Detail(detail.year(), false);
    Map<String, String> arguments = new HashMap<>(parts);
    arguments.put("dateAlone", phrases.say(key("alone", point, detail), parts));
    arguments.put("dateOn", phrases.say(key("on", point, detail), parts));
    arguments.put("dateOf", phrases.say(key("of", point, detail), parts));
    arguments.put("dateBetween", phrases.say(key("between", point, withoutWeekday), parts));
    ZoneNaming zones = detail.zone();
    arguments.put("time", detail.opening() ? opening(point, zones) : clock(point, zones));
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
    return phrases.say(key(form, point, detail), parts(point.firstDay()));
  }

  /** The number of a day, where it stands without its month. */
  String dayOfMonth(Point point) {
    return phrases.say("date.dayOfMonth", parts(point.firstDay()));
  }

  private static String key(String form, Point point, Detail detail) {
    boolean named = point.precision() != Precision.YEAR && detail.year();
    return "date." + form + "." + core(point, detail) + (named ? ".year" : "");
  }

  /** The clock time; empty if the point has none. Its zone is said where it is another one. */
  String clock(Point point) {
    return clock(point, ZoneNaming.ELSEWHERE);
  }

  /** How the zones of the two ends of a time are named. */
  ZoneNaming naming(Point start, Point end) {
    if (isElsewhere(start) != isElsewhere(end)) {
      return ZoneNaming.ALWAYS;
    }
    return isElsewhere(start) && offset(start).equals(offset(end))
        ? ZoneNaming.TOGETHER
        : ZoneNaming.ELSEWHERE;
  }

  /** Words for two ends of a time, with the zone of both where it is named once. */
  String together(String words, Point start, Point end) {
    return naming(start, end) == ZoneNaming.TOGETHER ? zoned(words, end) : words;
  }

  private String zoned(String words, Point point) {
    return phrases.say("clock.zone", Map.of("clock", words, "zone", name(offset(point))));
  }

  /** The arguments {@code start} and {@code end} of clock times in one zone, which is said once. */
  Map<String, String> clocks(Point start, Point end) {
    return Map.of("start", plainClock("clock.from", start), "end", clock(end));
  }

  /**
   * A clock time without its day.
   *
   * @param naming when its zone is named
   */
  String clock(Point point, ZoneNaming naming) {
    if (point.time().isEmpty()) {
      return "";
    }
    String clock = plainClock("clock", point);
    return isNamed(point, naming) ? zoned(clock, point) : clock;
  }

  /** A clock time before another one, which has the word for both, if no zone is in between. */
  String opening(Point point, ZoneNaming naming) {
    return point.time().isEmpty() || isNamed(point, naming)
        ? clock(point, naming)
        : plainClock("clock.from", point);
  }

  private boolean isNamed(Point point, ZoneNaming naming) {
    return naming == ZoneNaming.ALWAYS || (naming == ZoneNaming.ELSEWHERE && isElsewhere(point));
  }

  private String plainClock(String key, Point point) {
    LocalTime time = point.time().orElseThrow();
    return phrases.say(
        point.precision() == Precision.SECOND ? key + ".second" : key,
        Map.of(
            "hour", twoDigits(time.getHour()),
            "minute", twoDigits(time.getMinute()),
            "second", twoDigits(time.getSecond())));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** Whether a clock time is of another zone, or of an hour that the clocks passed twice. */
  boolean isElsewhere(Point point) {
    return point.time().isPresent() && (isZoneSaid || hasOtherOffset(point));
  }

  private boolean hasOtherOffset(Point point) {
    return point.offset().filter(offset -> !offsets(point).equals(List.of(offset))).isPresent();
  }

  private List<ZoneOffset> offsets(Point point) {
    return zone.getRules().getValidOffsets(point.firstDay().atTime(point.time().orElseThrow()));
  }

  private ZoneOffset offset(Point point) {
    return point.offset().orElseGet(() -> offsets(point).get(0));
  }

  static String name(ZoneOffset offset) {
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
    Map<String, String> parts = new HashMap<>();
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
