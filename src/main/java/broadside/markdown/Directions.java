package broadside.markdown;

/**
 * Directions of writing: the first strong character of a name tells its direction, as in rules P2
 * and P3 of the Unicode Bidirectional Algorithm.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#P2">UAX #9</a>
 */
final class Directions {
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

  private static boolean isStrong(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
