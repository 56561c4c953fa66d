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

  /**
   * An event's time after what was mentioned before.
   *
   * @param relation how it stands to what was told last
   */
  Told tell(EventTime time, Relation relation, DiscourseState discourse) {
    if (time.later().isPresent() && relation.isBehindAnchor() && discourse.mayRelate()) {
      DiscourseState then = relation.day().map(discourse::within).orElseGet(discourse::related);
      return new Told(later.tell(time.later().get()), then);
    }
    if (time.when().isEmpty()) {
      return undated(relation, discourse);
    }
    When when = time.when().get();
    return time.part()
        .map(part -> part(when, part, discourse))
        .orElseGet(() -> tell(when, discourse));
  }

  /** What it cannot be counted from here, or was counted from just now, is not told twice. */
  private Told undated(Relation relation, DiscourseState discourse) {
    if (relation.reckoned().isPresent()) {
      return tell(new When.At(relation.reckoned().get()), discourse);
    }
    return relation.isBehindEarlier() || relation.anchor().isEmpty()
        ? new Told(phrases.say("afterwards"), discourse.related())
        : new Told(
            phrases.say("label.after", Map.of("event", relation.anchor().get())),
            discourse.related());
  }

  /** A time after what was mentioned before. */
  Told tell(When when, DiscourseState discourse) {
    if (when instanceof When.At at) {
      return point(at, discourse);
    }
    if (when instanceof When.Interval interval && isBy(interval, discourse)) {
      return new Told(phrases.say("same.by"), discourse.related(when));
    }
    String words =
        when instanceof When.Between between
            ? pair("between", between.earliest(), between.latest(), discourse)
            : interval((When.Interval) when, discourse);
    return new Told(words, discourse.after(when));
  }

  private Told point(When.At at, DiscourseState discourse) {
    Point point = at.point();
    boolean isPlain = point.qualifier() == TimeQualifier.CERTAIN && point.time().isEmpty();
    if (isPlain && discourse.isSameDay(point) && discourse.mayRelate() && discourse.mayRepeat()) {
      return new Told(phrases.say("same.day"), discourse.related(at));
    }
    if (isPlain && discourse.isSameDay(point) && discourse.isStory()) {
      return new Told(phrases.say("same.again"), discourse.after(at));
    }
    boolean isNext = discourse.isNextDay(point) && discourse.mayRelate();
    if (isNext && point.qualifier() == TimeQualifier.CERTAIN) {
      return new Told(next(point), discourse.related(at));
    }
    return new Told(slot("on", point, discourse), discourse.after(at));
  }

  private String next(Point point) {
    return point.time().isPresent()
        ? phrases.say("next.minute", dates.arguments(point, Detail.FULL))
        : phrases.say("next.day");
  }

  /** The weekday of a day in doubt would be more exact than the day. */
  private Told part(When when, DayPart part, DiscourseState discourse) {
    Point point = when.firstPoint();
    boolean isCertain = point.qualifier() == TimeQualifier.CERTAIN;
    if (isCertain && discourse.isSameDay(point)) {
      return new Told(phrases.say("part.same." + part.word()), discourse.after(when));
    }
    if (isCertain && discourse.isNextDay(point) && discourse.mayRelate()) {
      return new Told(phrases.say("part.next." + part.word()), discourse.related(when));
    }
    Map<String, String> arguments =
        new HashMap<>(dates.arguments(point, new Detail(discourse.needsYear(point), isCertain)));
    arguments.put("phrase", phrases.say("part." + part.word(), arguments));
    return new Told(phrases.say("part.qualified", arguments), discourse.after(when));
  }

  private String interval(When.Interval interval, DiscourseState discourse) {
    Optional<Point> start = interval.start().point();
    Optional<Point> end = interval.end().point();
    if (start.isPresent() && end.isPresent()) {
      return pair("closed", start.get(), end.get(), discourse);
    }
    if (end.isPresent()) {
      return slot(interval.start() instanceof When.Open ? "by" : "till", end.get(), discourse);
    }
    return slot(interval.isOngoing() ? "since" : "from", start.orElseThrow(), discourse);
  }

  /** "By then": by the day that was mentioned. */
  private static boolean isBy(When.Interval interval, DiscourseState discourse) {
    Point point = interval.lastPoint();
    return interval.start() instanceof When.Open
        && point.qualifier() == TimeQualifier.CERTAIN
        && point.time().isEmpty()
        && discourse.isSameDay(point)
        && discourse.mayRelate();
  }

  /** Two points that belong together: what they share is said once. */
  private String pair(String kind, Point start, Point end, DiscourseState discourse) {
    if (start.equals(end)) {
      return slot("on", start, discourse);
    }
    Detail detail = new Detail(discourse.needsYear(end), false);
    if (Intervals.areDaysOfOneMonth(start, end)) {
      Map<String, String> arguments = new HashMap<>(dates.arguments(end, detail));
      arguments.put("startDay", String.valueOf(start.firstDay().getDayOfMonth()));
      arguments.put("endDay", String.valueOf(end.firstDay().getDayOfMonth()));
      return phrases.say(kind + ".days" + (detail.year() ? ".year" : ""), arguments);
    }
    if (Intervals.areYears(start, end)) {
      return phrases.say(kind + ".years", Map.of("startYear", year(start), "endYear", year(end)));
    }
    if (Intervals.areTimesOfOneDay(start, end)) {
      Map<String, String> arguments = new HashMap<>(dates.arguments(end, detail));
      arguments.putAll(dates.clocks(start, end));
      return phrases.say(kind + (discourse.isSameDay(end) ? ".clocks" : ".times"), arguments);
    }
    return dates.together(phrases.say(kind, sides(kind, start, end, discourse)), start, end);
  }

  private static String year(Point point) {
    return String.valueOf(point.firstDay().getYear());
  }

  /** "From 22:00 on 6 May till 01:00 on 7 May": a day left out would seem to be the other one. */
  private Map<String, String> sides(String kind, Point start, Point end, DiscourseState discourse) {
    boolean sameYear = start.firstDay().getYear() == end.firstDay().getYear();
    boolean sameDay = Intervals.areClocksOfOneDay(start, end);
    DateWords.ZoneNaming zones = dates.naming(start, end);
    boolean closed = kind.equals("closed");
    boolean isDayKnown = sameDay && discourse.isSameDay(start);
    boolean opens = isDayKnown && Intervals.areUndoubted(start, end);
    boolean saysYear = (sameDay || !sameYear) && discourse.needsYear(start);
    Detail ofStart = new Detail(saysYear, false, zones, opens);
    Detail ofEnd = new Detail(!sameYear || discourse.needsYear(end), false, zones, false);
    return Map.of(
        "start", side(closed ? "start" : "earliest", start, ofStart, isDayKnown),
        "end", side(closed ? "end" : "latest", end, ofEnd, sameDay));
  }

  private String slot(String slot, Point point, DiscourseState discourse) {
    Detail detail = new Detail(discourse.needsYear(point), false);
    return side(slot, point, detail, discourse.isSameDay(point));
  }

  /** On a day that the reader knows, the clock time alone. */
  private String side(String slot, Point point, Detail detail, boolean isDayKnown) {
    String form = point.time().isPresent() && isDayKnown ? "clock" : precision(point);
    return phrases.say(slot + "." + form, dates.arguments(point, detail));
  }

  private static String precision(Point point) {
    Precision precision = point.precision().isOfClock() ? Precision.MINUTE : point.precision();
    return precision.name().toLowerCase(Locale.ROOT);
  }
}
