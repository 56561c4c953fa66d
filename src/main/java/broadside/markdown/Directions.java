package broadside.markdown;

/**
 * Directions of writing: the first strong character of a name tells its direction, as in rules P2
 * and P3 of the Unicode Bidirectional Algorithm.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#P2">UAX #9</a>
 */
public final class Directions {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Directions() {}

  /** Whether words in plain Markdown are written in another direction than the one given. */
  static boolean differs(String words, String direction) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .filter(Directions::isStrong)
        .mapToObj(strong -> strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "ltr" : "rtl")
        .findFirst()
        .filter(first -> !first.equals(direction))
        .isPresent();
  }

  /**
   * A name in a plain text of a direction, {@code ltr} or {@code rtl}: isolated if it is written in
   * the other one, so that it does not turn the words and marks around it.
   */
  public static String named(String name, String direction) {
    return differs(name, direction) ? isolated(name) : name;
  }

  /** Words that keep their own direction in a plain text, and leave that of the others alone. */
  static String isolated(String words) {
    return FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
  }

  private static boolean isStrong(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
