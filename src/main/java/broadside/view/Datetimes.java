package broadside.view;

import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;

/**
 * The form of times that HTML's {@code datetime} attribute takes. Their precision stays what it is;
 * a qualifier has no place there and stands in the words beside it.
 */
final class Datetimes {
  private Datetimes() {}

  static String of(Point point) {
    return new Point(
            point.precision(),
            point.firstDay(),
            point.time(),
            point.offset(),
            TimeQualifier.CERTAIN)
        .notation();
  }
}
