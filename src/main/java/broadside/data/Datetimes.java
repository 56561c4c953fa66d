package broadside.data;

import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The form of times that HTML's {@code datetime} attribute takes. Their precision stays what it is;
 * a qualifier has no place there and stands in the words beside it.
 */
public final class Datetimes {
  private Datetimes() {}

  public static String of(Point point) {
    return certain(point, point.offset());
  }

  /** The same for readers who do not know the zone in which a clock time is meant. */
  public static String of(Point point, ZoneId zone) {
    Optional<ZoneOffset> meant =
        point.time().map(time -> point.firstDay().atTime(time).atZone(zone).getOffset());
    return certain(point, point.offset().or(() -> meant));
  }

  private static String certain(Point point, Optional<ZoneOffset> offset) {
    return new Point(
            point.precision(), point.firstDay(), point.time(), offset, TimeQualifier.CERTAIN)
        .notation();
  }
}
