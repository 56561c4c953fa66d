package broadside.wording;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import broadside.model.time.Later;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.TimeUnit;
import broadside.model.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up numbers of hours and days that lead from a time to an event without one. What comes out
 * is approximate, since who says "two hours later" has rounded.
 */
final class Reckoning {
  private final Timeline timeline;

  Reckoning(Timeline timeline) {
    this.timeline = timeline;
  }

  /** About when an event was; empty if it has a time, or if no plain numbers lead to it. */
  Optional<Point> of(Edition.Event event) {
    Deque<Later> way = new ArrayDeque<>();
    Set<String> passed = new HashSet<>();
    Optional<Edition.Event> at = Optional.of(event);
    while (at.isPresent() && at.get().time().when().isEmpty() && passed.add(at.get().id())) {
      at.get().time().later().ifPresent(way::push);
      at = at.flatMap(this::anchor);
    }
    Optional<Point> point = way.isEmpty() ? Optional.empty() : at.flatMap(Reckoning::point);
    while (!way.isEmpty()) {
      Later next = way.pop();
      point = point.flatMap(from -> plus(from, next));
    }
    return point;
  }

  private Optional<Edition.Event> anchor(Edition.Event event) {
    return event
        .time()
        .later()
        .flatMap(later -> event.time().after().stream().findFirst())
        .flatMap(timeline::find)
        .map(Timeline.Entry::event);
  }

  private static Optional<Point> point(Edition.Event event) {
    return event
        .time()
        .when()
        .filter(When.At.class::isInstance)
        .map(when -> ((When.At) when).point())
        .filter(Point::isDayKnown)
        .filter(point -> event.time().part().isEmpty());
  }

  private static Optional<Point> plus(Point from, Later later) {
    return later
        .amount()
        .filter(Quantity.Counted.class::isInstance)
        .map(amount -> (Quantity.Counted) amount)
        .filter(amount -> amount.qualifier() == FigureQualifier.EXACT)
        .map(Quantity.Counted::value)
        .filter(amount -> amount.stripTrailingZeros().scale() <= 0)
        .flatMap(amount -> plus(from, amount, later.unit()));
  }

  private static Optional<Point> plus(Point from, BigDecimal amount, TimeUnit unit) {
    long number = amount.longValue();
    if (unit == TimeUnit.MINUTE || unit == TimeUnit.HOUR) {
      long minutes = unit == TimeUnit.HOUR ? number * 60 : number;
      return from.time()
          .map(time -> LocalDateTime.of(from.firstDay(), time).plusMinutes(minutes))
          .map(sum -> clock(from, sum));
    }
    LocalDate day =
        switch (unit) {
          case WEEK -> from.firstDay().plusWeeks(number);
          case MONTH -> from.firstDay().plusMonths(number);
          default -> from.firstDay().plusDays(number);
        };
    return Optional.of(
        new Point(
            Precision.DAY, day, Optional.empty(), Optional.empty(), TimeQualifier.APPROXIMATE));
  }

  private static Point clock(Point from, LocalDateTime sum) {
    return new Point(
        Precision.MINUTE,
        sum.toLocalDate(),
        Optional.of(sum.toLocalTime().withSecond(0)),
        from.offset(),
        TimeQualifier.APPROXIMATE);
  }
}
