package broadside.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on a line what a language does not part: a word of one letter and the next one, a
 * number and its noun, a day and its month, the digits of a number. Markdown that is no words is
 * left alone: code, tags, the addresses of links.
 */
final class BoundSpaces {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** French has a space before them. */
  private static final String MARKS = ":;!?»";

  /** "1er", and the sign of a piece of a time. */
  private static final int LONGEST_END = 4;

  /** None of it gives back much: a mark that is never closed ends at the next one, or its line. */
  private static final String NOT_WORDS =
      "(?<!`)(?<ticks>`++)[^`]++(?:(?!\\k<ticks>(?!`))`++[^`]++)*+\\k<ticks>(?!`)"
          + "|(?m:^ {0,3}~{3,}+)(?:\\n(?! {0,3}~{3})|.)*+"
          + "|<[^<>\\n]*+>|\\]\\([^()\\n]*+\\)|(?m:^(?: {4}|\\t|\\[[^\\]\\n]++\\]:).*+)"
          + "|[a-z]{3,8}://\\S++";

  /** Where none of these stands, and no line is indented, all of a text is words. */
  private static final Pattern MARKS_OF_MARKDOWN =
      Pattern.compile("[`<~\\]]|://|(?:^|\\n)(?: {4}|\\t)");

  private static final Pattern NO_WORDS = Pattern.compile(NOT_WORDS);

  /** So far back something begins that is bound; words of print are shorter. */
  private static final int LONGEST_WORD = 64;

  /** What ends with a space that is bound, from its first character on. */
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
    return new BoundSpaces(Pattern.compile(BoundNumbers.of(phrases) + word));
  }

  /**
   * The text with its bound spaces: few have any that may be, so that the pattern is seldom asked.
   */
  String in(String text) {
    BitSet spaces = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      if (isSpace(text, i) && (mayBind(text, i - 1) || mayBeBehind(text, i + 1))) {
        spaces.set(i);
      }
    }
    return spaces.isEmpty() ? text : bound(text, spaces);
  }

  private static boolean isSpace(String text, int place) {
    return text.charAt(place) == ' ' || text.charAt(place) == '\n';
  }

  private String bound(String text, BitSet spaces) {
    if (MARKS_OF_MARKDOWN.matcher(text).find()) {
      NO_WORDS.matcher(text).results().forEach(part -> spaces.clear(part.start(), part.end()));
    }
    StringBuilder told = new StringBuilder(text);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    spaces.stream()
        .filter(space -> isBound(text, space, matcher))
        .forEach(space -> told.setCharAt(space, NO_BREAK_SPACE));
    return told.toString();
  }

  /** Whether something in the word before a space is bound to what follows. */
  private static boolean isBound(String text, int space, Matcher matcher) {
    int start = space;
    boolean isBound = false;
    while (!isBound && start > 0 && start > space - LONGEST_WORD && !isSpace(text, start - 1)) {
      start--;
      matcher.region(start, text.length());
      isBound = matcher.lookingAt() && matcher.end() == space + 1;
    }
    return isBound;
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
}
