package broadside.source;

/**
 * A moment as somebody typed it; what was not said is empty.
 *
 * @param day the year, month and day
 * @param clock hour and minute, with seconds and an offset if they were said: 09:30, 09:30:15Z
 * @param isAbout whether it is said to be uncertain
 */
record TypedMoment(TypedDay day, String clock, boolean isAbout) {
  /**
   * In the notation of the record; nobody can read it if something before another part is not said.
   */
  String edtf() {
    return day.edtf() + (clock.isEmpty() ? "" : "T" + clock) + (isAbout ? "~" : "");
  }

  /** With the month and year of the end where it has none, as in "1–5 May 2024". */
  TypedMoment before(TypedMoment end) {
    return new TypedMoment(day.in(end.day), clock, isAbout);
  }

  /** On the day of the start if it has none, as in "6 May 2024, 9:00–10:00". */
  TypedMoment after(TypedMoment start) {
    boolean isClockAlone = day.equals(TypedDay.NONE);
    return new TypedMoment(isClockAlone ? start.day : day.in(start.day), clock, isAbout);
  }
}
