package broadside.markdown;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Directions of writing: the first strong character of a text tells its direction, as in rules P2
 * and P3 of the Unicode Bidirectional Algorithm.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#P2">UAX #9</a>
 */
final class Directions {
  static final String LEFT_TO_RIGHT = "ltr";
  static final String RIGHT_TO_LEFT = "rtl";

  private Directions() {}

  /** Whether words in plain Markdown are written in another direction than the one given. */
  static boolean differs(String words, String direction) {
    return first(words).filter(first -> !first.equals(direction)).isPresent();
  }

  /** The direction of a text; empty if nothing in it has one. */
  static Optional<String> first(String words) {
    return all(words).findFirst();
  }

  /** Whether any of it is written in a direction. */
  static boolean has(String words, String direction) {
    return all(words).anyMatch(direction::equals);
  }

  private static Stream<String> all(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .filter(Directions::isStrong)
        .mapToObj(
            strong ->
                strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
  }

  private static boolean isStrong(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
