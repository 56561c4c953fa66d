package broadside.wording;

import broadside.model.time.DayPart;
import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.wording.DateWords.Detail;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words times for prose: no more exact than they are, and shorter where the reader knows. */
final class TimeWording {
  private final Phrases phrases;
  private final DateWords dates;
  private final LaterWording later;

  TimeWording(Phrases phrases, DateWords dates) {
    this.phrases = phrases;
    this.dates = dates;
    this.later = new LaterWording(phrases);
  }

  /** An event's time after what was mentioned before. */
  String tell(EventTime time, DiscourseState discourse) {
    if (time.later().isPresent()) {
      return later.tell(time.later().get());
    }
    if (time.when().isEmpty()) {
      return phrases.say("afterwards");
    }
    if (time.part().isPresent()) {
      return part(time.when().get().firstPoint(), time.part().get(), discourse);
    }
    return tell(time.when().get(), discourse);
  }

  /** A time after what was mentioned before. */
  String tell(When when, DiscourseState discourse) {
    if (when instanceof When.Interval interval) {
      return interval(interval, discourse);
    }
    return when instanceof When.Between between
        ? pair("between", between.earliest(), between.latest(), discourse)
        : point(when.firstPoint(), discourse);
  }

  private String point(Point point, DiscourseState discourse) {
    if (point.qualifier() == TimeQualifier.CERTAIN && discourse.isSameDay(point)) {
      return relative("same", point);
    }
    if (point.qualifier() == TimeQualifier.CERTAIN && discourse.isNextDay(point)) {
      return relative("next", point);
    }
    return slot("on", point, discourse);
  }

  private String relative(String which, Point point) {
    return point.time().isPresent()
        ? phrases.say(which + ".minute", dates.arguments(point, Detail.FULL))
        : phrases.say(which + ".day");
  }

  private String part(Point point, DayPart part, DiscourseState discourse) {
    boolean certain = point.qualifier() == TimeQualifier.CERTAIN;
    if (certain && discourse.isSameDay(point)) {
      return phrases.say("part.same." + part.word());
    }
    if (certain && discourse.isNextDay(point)) {
      return phrases.say("part.next." + part.word());
    }
    Map<String, String> arguments =
        new HashMap<>(dates.arguments(point, new Detail(discourse.needsYear(point), true)));
    arguments.put("phrase", phrases.say("part." + part.word(), arguments));
    return phrases.say("part.qualified", arguments);
  }

  private String interval(When.Interval interval, DiscourseState discourse) {
    Optional<Point> start = interval.start().point();
    Optional<Point> end = interval.end().point();
    if (start.isPresent() && end.isPresent()) {
      return pair("closed", start.get(), end.get(), discourse);
    }
    if (end.isPresent()) {
      return interval.start() instanceof When.Open
          ? by(end.get(), discourse)
          : slot("till", end.get(), discourse);
    }
    return slot(interval.isOngoing() ? "since" : "from", start.orElseThrow(), discourse);
  }

  private String by(Point point, DiscourseState discourse) {
    boolean known = point.qualifier() == TimeQualifier.CERTAIN && discourse.isSameDay(point);
    return known ? phrases.say("same.by") : slot("by", point, discourse);
  }

  /** Two points that belong together: what they share is said once. */
  private String pair(String kind, Point start, Point end, DiscourseState discourse) {
    if (start.equals(end)) {
      return point(start, discourse);
    }
    Detail detail = new Detail(discourse.needsYear(end), false);
    if (Intervals.areDaysOfOneMonth(start, end)) {
      Map<String, String> arguments = new HashMap<>(dates.arguments(end, detail));
      arguments.put("startDay", String.valueOf(start.firstDay().getDayOfMonth()));
      arguments.put("endDay", String.valueOf(end.firstDay().getDayOfMonth()));
      return phrases.say(kind + ".days" + (detail.year() ? ".year" : ""), arguments);
    }
    if (Intervals.areTimesOfOneDay(start, end)) {
      Map<String, String> arguments = new HashMap<>(dates.arguments(end, detail));
      arguments.put("start", dates.clock(start));
      arguments.put("end", dates.clock(end));
      return phrases.say(kind + ".times", arguments);
    }
    return phrases.say(kind, sides(kind, start, end, discourse));
  }

  private Map<String, String> sides(String kind, Point start, Point end, DiscourseState discourse) {
    boolean sameYear = start.firstDay().getYear() == end.firstDay().getYear();
    Detail ofStart = new Detail(!sameYear && discourse.needsYear(start), false);
    Detail ofEnd = new Detail(!sameYear || discourse.needsYear(end), false);
    boolean closed = kind.equals("closed");
    return Map.of(
        "start", slot(closed ? "start" : "earliest", start, ofStart),
        "end", slot(closed ? "end" : "latest", end, ofEnd));
  }

  private String slot(String slot, Point point, DiscourseState discourse) {
    return slot(slot, point, new Detail(discourse.needsYear(point), false));
  }

  private String slot(String slot, Point point, Detail detail) {
    return phrases.say(slot + "." + precision(point), dates.arguments(point, detail));
  }

  private static String precision(Point point) {
    Precision precision = point.precision().isOfClock() ? Precision.MINUTE : point.precision();
    return precision.name().toLowerCase(Locale.ROOT);
  }

  /** What the reader has in mind after the time was told. */
  static DiscourseState mentioned(EventTime time, DiscourseState before) {
    if (time.later().isPresent() || time.when().isEmpty()) {
      return before.afterRelative();
    }
    return before.after(time.when().get());
  }
}
