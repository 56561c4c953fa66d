package broadside.source;

/**
 * A day, a month or a year as somebody typed it; what was not said is empty.
 *
 * @param year four digits
 * @param month two digits
 * @param day two digits
 */
record TypedDay(String year, String month, String day) {
  static final TypedDay NONE = new TypedDay("", "", "");

  /** In the notation of the record. */
  String edtf() {
    return year + dashed(month) + dashed(day);
  }

  private static String dashed(String part) {
    return part.isEmpty() ? "" : "-" + part;
  }

  /** The same in the month and year of another one, where it has none. */
  TypedDay in(TypedDay other) {
    boolean isDayAlone = month.isEmpty() && !day.isEmpty();
    return new TypedDay(year.isEmpty() ? other.year : year, isDayAlone ? other.month : month, day);
  }
}
