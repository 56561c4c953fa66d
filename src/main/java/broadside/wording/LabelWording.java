package broadside.wording;

import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.DateWords.ZoneNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Words times for tables and the timeline: whole dates that stand alone. */
final class LabelWording {
  private final Phrases phrases;
  private final DateWords dates;
  private final TimeWording prose;

  LabelWording(Phrases phrases, DateWords dates) {
    this.phrases = phrases;
    this.dates = dates;
    this.prose = new TimeWording(phrases, dates);
  }

  /**
   * An event's time, its ends marked.
   *
   * @param names what the events that it came after or before are called, by their ids
   */
  String label(EventTime time, Function<String, Optional<String>> names) {
    Optional<String> after = neighbour("label.after", time.after(), names);
    Optional<String> relative =
        after.flatMap(anchor -> time.later()).map(new LaterWording(phrases)::tell);
    return time.when()
        .map(when -> dated(when, time))
        .or(() -> both(both(after, relative), neighbour("label.before", time.before(), names)))
        .orElseGet(() -> phrases.say("label.unstated"));
  }

  private Optional<String> both(Optional<String> date, Optional<String> later) {
    return date.isPresent() && later.isPresent()
        ? Optional.of(phrases.say("label.later", Map.of("date", date.get(), "later", later.get())))
        : date.or(() -> later);
  }

  private Optional<String> neighbour(
      String key, List<String> events, Function<String, Optional<String>> names) {
    return events.stream()
        .findFirst()
        .flatMap(names)
        .map(event -> phrases.say(key, Map.of("event", event)));
  }

  private String dated(When when, EventTime time) {
    String date = label(when);
    return time.part()
        .map(part -> phrases.say("part.label." + part.word()))
        .map(part -> phrases.say("label.part", Map.of("date", date, "part", part)))
        .orElse(date);
  }

  /** A day or a month without its year. */
  String withoutYear(Point point) {
    return dates.date("alone", point, new DateWords.Detail(false, false));
  }

  /** A clock time without its day. */
  String clock(Point point) {
    return dates.clock(point);
  }

  /** A time, its ends marked. */
  String label(When when) {
    if (when instanceof When.At at) {
      return point(at.point());
    }
    if (!(when instanceof When.Interval interval)) {
      return prose.tell(when, DiscourseState.NONE).words();
    }
    Optional<Point> start = interval.start().point();
    Optional<Point> end = interval.end().point();
    return start.isPresent() && end.isPresent()
        ? closed(start.get(), end.get())
        : prose.tell(when, DiscourseState.NONE).words();
  }

  private String closed(Point start, Point end) {
    if (start.equals(end)) {
      return point(start);
    }
    if (Intervals.areDaysOfOneMonth(start, end)) {
      Map<String, String> arguments = dates.arguments(end, DateWords.Detail.FULL);
      arguments.put("startDay", TimePiece.start(dates.dayOfMonth(start)));
      arguments.put("endDay", TimePiece.end(dates.dayOfMonth(end)));
      return phrases.say("label.closed.days", arguments);
    }
    if (Intervals.areTimesOfOneDay(start, end)) {
      Map<String, String> clocks = dates.clocks(start, end);
      String clocked = range("label.closed.clocks", clocks.get("start"), clocks.get("end"));
      return timed(dates.alone(start), clocked);
    }
    if (Intervals.areYears(start, end)) {
      return range("label.closed.years", year(start), year(end));
    }
    ZoneNaming zones = dates.naming(start, end);
    if (Intervals.areClocksOfOneDay(start, end)) {
      return timed(dates.alone(start), dates.together(clocks(start, end, zones), start, end));
    }
    String words = range("label.closed", point(start, zones), point(end, zones));
    return dates.together(words, start, end);
  }

  private String clocks(Point start, Point end, ZoneNaming zones) {
    String opening =
        Intervals.areUndoubted(start, end)
            ? dates.opening(start, zones)
            : dates.clock(start, zones);
    String closing = dates.clock(end, zones);
    return range(
        "label.closed.times",
        clock("label.closed.time", start, opening),
        clock("label.closed.time", end, closing));
  }

  private static String year(Point point) {
    return String.valueOf(point.firstDay().getYear());
  }

  private String range(String key, String start, String end) {
    return phrases.say(key, Map.of("start", TimePiece.start(start), "end", TimePiece.end(end)));
  }

  private String timed(String date, String time) {
    return phrases.say("label.minute", Map.of("date", date, "time", time));
  }

  /** Of a clock time the time is approximate or uncertain, not the day. */
  private String point(Point point) {
    return point(point, ZoneNaming.ELSEWHERE);
  }

  private String point(Point point, ZoneNaming zones) {
    String date = dates.alone(point);
    return point.time().isPresent()
        ? timed(date, clock("label.clock", point, dates.clock(point, zones)))
        : phrases.say("label.point", Map.of("date", date, "q", qualifier(point)));
  }

  private String clock(String key, Point point, String time) {
    return phrases.say(key, Map.of("time", time, "q", qualifier(point)));
  }

  private static String qualifier(Point point) {
    return DateWords.qualifier(point.qualifier());
  }
}
