package broadside.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on a line what a language does not part: a word of one letter and the next one, a
 * number and its noun, a day and its month, the digits of a number. Markdown that is no words is
 * left alone: code, tags, the addresses of links.
 */
final class BoundSpaces {
  private static final String BOUND = "bound";
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** French has a space before them. */
  private static final String MARKS = ":;!?»";

  /** "1er", and the sign of a piece of a time. */
  private static final int LONGEST_END = 4;

  /** None of it gives back much: a mark that is never closed ends at the next one, or its line. */
  private static final String NO_WORDS =
      "(?<!`)(?<ticks>`++)[^`]++(?:(?!\\k<ticks>(?!`))`++[^`]++)*+\\k<ticks>(?!`)"
          + "|(?m:^ {0,3}~{3,}+)(?:\\n(?! {0,3}~{3})|.)*+"
          + "|<[^<>\\n]*+>|\\]\\([^()\\n]*+\\)|(?m:^(?: {4}|\\t|\\[[^\\]\\n]++\\]:).*+)"
          + "|[a-z]{3,8}://\\S++";

  private final Pattern pattern;

  private BoundSpaces(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The rule of a language. */
  static BoundSpaces of(Phrases phrases) {
    String words = phrases.say("spaces.bound");
    String word =
        words.isEmpty()
            ? ""
            : "|(?<![\\p{L}\\p{N}’'_.-])(?iu:" + words + ")(?: (?![ \\n])|\\n(?=\\p{L}))";
    String bound = BoundNumbers.of(phrases) + word;
    return new BoundSpaces(Pattern.compile(NO_WORDS + "|(?<" + BOUND + ">" + bound + ")"));
  }

  String in(String text) {
    return mayBeBound(text) ? bound(text) : text;
  }

  /** Most names and many labels have neither a digit nor a mark nor a lonely letter by a space. */
  private static boolean mayBeBound(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean isSpace = text.charAt(i) == ' ' || text.charAt(i) == '\n';
      if (isSpace && (mayBind(text, i - 1) || mayBeBehind(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBind(String text, int place) {
    return isLonely(text, place) || hasDigit(text, place) || text.charAt(place) == '«';
  }

  private static boolean mayBeBehind(String text, int place) {
    return isDigit(text, place)
        || (place < text.length() && MARKS.indexOf(text.charAt(place)) >= 0);
  }

  private static boolean isDigit(String text, int place) {
    return place < text.length() && Character.isDigit(text.charAt(place));
  }

  private static boolean isLonely(String text, int place) {
    return Character.isLetter(text.charAt(place))
        && (place == 0 || !Character.isLetter(text.charAt(place - 1)));
  }

  /** A number may end with a mark, as in "1º", "1er" and "3.". */
  private static boolean hasDigit(String text, int place) {
    for (int i = place; i >= 0 && i > place - LONGEST_END; i--) {
      if (isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }

  private String bound(String text) {
    StringBuilder told = new StringBuilder(text);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.group(BOUND) != null) {
        told.setCharAt(matcher.end() - 1, NO_BREAK_SPACE);
      }
    }
    return told.toString();
  }
}
