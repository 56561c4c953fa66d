package broadside.validation.personal;

/**
 * Something that a detector found in a reading.
 *
 * @param kind what it is
 * @param value what it means, without disguise
 * @param start where it begins in the reading
 * @param end where it ends there
 */
record Match(Kind kind, String value, int start, int end) {
  /** Whether both have a character in common. */
  boolean overlaps(Match other) {
    return start < other.end && other.start < end;
  }
}
