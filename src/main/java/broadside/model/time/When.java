package broadside.model.time;

import broadside.diagnostic.Parsed;
import java.util.Optional;

/** When something happened: at a point, through an interval, or at some point between two. */
public sealed interface When {

  /** At a point in time. */
  record At(Point point) implements When {
    @Override
    public String notation() {
      return point.notation();
    }
  }

  /**
   * From a side till a side; at least one of them is a point.
   *
   * @param start where it begins
   * @param end where it ends: not after this, but whether the last day counts is not said
   */
  record Interval(Side start, Side end) implements When {
    @Override
    public String notation() {
      return start.notation() + "/" + end.notation();
    }

    /** Whether nothing is known but its end. */
    public boolean isUntilOnly() {
      return start.point().isEmpty();
    }
  }

  /**
   * At one point, of which only is known that it lies between two others; in EDTF a set of which
   * one member is meant (level 2).
   *
   * @param earliest not before this one
   * @param latest not after this one
   */
  record Between(Point earliest, Point latest) implements When {
    @Override
    public String notation() {
      return "[" + earliest.notation() + ".." + latest.notation() + "]";
    }
  }

  /** One side of an interval. */
  sealed interface Side {
    /** As it is written in the record. */
    String notation();

    /** Its point, where it has one. */
    default Optional<Point> point() {
      return this instanceof Known known ? Optional.of(known.at()) : Optional.empty();
    }
  }

  /** A side that is known. */
  record Known(Point at) implements Side {
    @Override
    public String notation() {
      return at.notation();
    }
  }

  /** A side without end: as an end, it is still going on. */
  record Open() implements Side {
    @Override
    public String notation() {
      return "..";
    }
  }

  /** A side that nobody knows. */
  record Unknown() implements Side {
    @Override
    public String notation() {
      return "";
    }
  }

  /** From one point till another; at the one if they are the same. */
  static When of(Point first, Point last) {
    return first.equals(last) ? new At(first) : new Interval(new Known(first), new Known(last));
  }

  /** As it is written in the record; reading it again gives the same value. */
  String notation();

  /** The first point that is known of it. */
  default Point firstPoint() {
    if (this instanceof Interval interval) {
      return interval.start().point().or(() -> interval.end().point()).orElseThrow();
    }
    return this instanceof Between between ? between.earliest() : ((At) this).point();
  }

  /** The last point that is known of it. */
  default Point lastPoint() {
    if (this instanceof Interval interval) {
      return interval.end().point().or(() -> interval.start().point()).orElseThrow();
    }
    return this instanceof Between between ? between.latest() : ((At) this).point();
  }

  /** Whether a clock time is known of it. */
  default boolean hasClock() {
    return firstPoint().time().isPresent() || lastPoint().time().isPresent();
  }

  /** Whether it is said to be still going on. */
  default boolean isOngoing() {
    return this instanceof Interval interval && interval.end() instanceof Open;
  }

  /** Reads an interval as the two points between which one lies, or tells why it cannot be read. */
  static Parsed<When> parseBetween(String text) {
    return parse(text)
        .then(
            when ->
                when instanceof Interval interval
                        && interval.start() instanceof Known start
                        && interval.end() instanceof Known end
                    ? Parsed.of(new Between(start.at(), end.at()))
                    : Parsed.fault("bad-between", text));
  }

  /** Reads the notation, or tells why it cannot be read. */
  static Parsed<When> parse(String text) {
    return WhenParser.parse(text);
  }
}
