package broadside.markdown;

import java.util.Optional;
import java.util.function.Predicate;

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
    return first(words, direction -> !direction.isEmpty());
  }

  /** Whether any of it is written in a direction. */
  static boolean has(String words, String direction) {
    return first(words, direction::equals).isPresent();
  }

  private static Optional<String> first(String words, Predicate<String> isMeant) {
    for (int i = 0; i < words.length(); ) {
      int character = words.codePointAt(i);
      String direction = of(character);
      if (isMeant.test(direction)) {
        return Optional.of(direction);
      }
      i += Character.charCount(character);
    }
    return Optional.empty();
  }

  /** That of a strong character, or nothing. */
  private static String of(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          RIGHT_TO_LEFT;
      default -> "";
    };
  }
}
