package broadside.markdown;

/** Marks that keep words in another direction from turning the words and digits around them. */
final class Isolates {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Isolates() {}

  /** Words that stand alone among those around them. */
  static String around(String words) {
    return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
  }

  /** A text without the marks where all of it is in one direction: there they do nothing. */
  static String needed(String text) {
    boolean isMixed =
        Directions.has(text, Directions.LEFT_TO_RIGHT)
            && Directions.has(text, Directions.RIGHT_TO_LEFT);
    return isMixed || text.indexOf(FIRST_STRONG_ISOLATE) < 0
        ? text
        : text.replace(String.valueOf(FIRST_STRONG_ISOLATE), "")
            .replace(String.valueOf(POP_DIRECTIONAL_ISOLATE), "");
  }
}
