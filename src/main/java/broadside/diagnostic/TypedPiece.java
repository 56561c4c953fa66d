package broadside.diagnostic;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a value as it may have been typed: YAML folds lines into one, so that any white space
 * matches any other, and has escapes for some signs.
 *
 * @param excerpt the piece as it is in the value
 */
record TypedPiece(Place.Excerpt excerpt) {
  /** More words are not needed to tell a place, and a pattern of thousands ends the stack. */
  private static final int WORDS = 8;

  /** A loop over both would take the stack for each space. */
  private static final String SPACE = "(?:\\s|\\\\[tnr])\\s*+(?:\\\\[tnr]\\s*+){0,9}";

  /** The signs that may be typed as themselves or behind a sign of their own. */
  private static final Pattern ESCAPED = Pattern.compile("[\\\\\"']");

  /** Ids hold hyphens, and numbers have their separators between digits. */
  private static final Pattern BEFORE_WORD = Pattern.compile("(?<![\\p{L}\\d-])(?<!\\d[.,])");

  private static final Pattern AFTER_WORD = Pattern.compile("(?![\\p{L}\\d-])(?![.,]\\d)");

  /**
   * Where it stands in a value, as this was typed: the one that is meant, if as many stand before
   * it; else the first as a word of its own, else the first at all, else in other letter case.
   */
  Optional<MatchResult> find(String value) {
    if (excerpt.words().isBlank()) {
      return Optional.empty();
    }
    Pattern piece = Pattern.compile(pattern());
    return Optional.of(excerpt.skipped())
        .filter(skipped -> skipped > 0)
        .flatMap(skipped -> piece.matcher(value).results().skip(skipped).findFirst())
        .or(() -> piece.matcher(value).results().filter(ownWord(value)).findFirst())
        .or(() -> piece.matcher(value).results().findFirst())
        .or(() -> Pattern.compile("(?iu)" + piece).matcher(value).results().findFirst());
  }

  /** Looks around what was found; a pattern that begins by looking around takes long. */
  private static Predicate<MatchResult> ownWord(String value) {
    Matcher before = BEFORE_WORD.matcher(value).useTransparentBounds(true);
    Matcher after = AFTER_WORD.matcher(value).useTransparentBounds(true);
    return found ->
        before.region(found.start(), value.length()).lookingAt()
            && after.region(found.end(), value.length()).lookingAt();
  }

  private String pattern() {
    return Arrays.stream(excerpt.words().strip().split("\\s+"))
        .limit(WORDS)
        .map(TypedPiece::word)
        .collect(Collectors.joining(SPACE));
  }

  private static String word(String word) {
    return ESCAPED.matcher(word).find()
        ? word.codePoints().mapToObj(TypedPiece::sign).collect(Collectors.joining())
        : Pattern.quote(word);
  }

  private static String sign(int sign) {
    return switch (sign) {
      case '\\' -> "\\\\{1,2}";
      case '"' -> "\\\\?\"";
      case '\'' -> "'{1,2}";
      default -> Pattern.quote(Character.toString(sign));
    };
  }
}
