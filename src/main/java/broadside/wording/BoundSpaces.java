package broadside.wording;

import broadside.markdown.Markdown;
import broadside.markdown.Prose;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on a line what a language does not part: a word of one letter and the next one, a
 * number and its noun, a day and its month, the digits of a number.
 */
final class BoundSpaces {
  private static final String NO_BREAK_SPACE = "\u00A0";

  /** French has a space before them. */
  private static final String MARKS = ":;!?»";

  /** "1er", and the sign of a piece of a time. */
  private static final int LONGEST_END = 4;

  /** So far back something begins that is bound; words of print are shorter. */
  private static final int LONGEST_WORD = 64;

  /** What stands before a word of its own. */
  private static final String START = "(?<![\\p{L}\\p{N}’'_./@#\\\\-])";

  /** Programs that find an address in words take a no-break space for a part of it. */
  private static final String ADDRESS = "://";

  /** What ends with a space that is bound, from its first character on. */
  private final Pattern pattern;

  private BoundSpaces(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The rule of a language. */
  static BoundSpaces of(Phrases phrases) {
    String words = phrases.say("spaces.bound");
    String word = words.isEmpty() ? "" : "|" + START + "(?iu:" + words + ") (?![ \\n])";
    return new BoundSpaces(Pattern.compile(BoundNumbers.of(phrases) + word));
  }

  /** Words with their bound spaces. */
  String in(String words) {
    return bound(words, () -> List.of(Prose.plain(words)));
  }

  /** A text with its bound spaces: between its words alone. */
  Markdown in(Markdown text) {
    String bound = bound(text.source(), () -> Prose.of(text));
    return bound.equals(text.source()) ? text : new Markdown(bound, text.language());
  }

  /** Few texts have any spaces that may be bound, so that they are seldom read. */
  private String bound(String source, Supplier<List<Prose>> reader) {
    return mayHaveAny(source) ? bound(source, reader.get()) : source;
  }

  private String bound(String source, List<Prose> blocks) {
    StringBuilder told = new StringBuilder();
    int copied = 0;
    for (Prose block : blocks) {
      Matcher matcher = pattern.matcher(block.words()).useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
      for (Prose.Gap gap : block.gaps()) {
        if (isBound(block.words(), gap.place(), matcher)) {
          told.append(source, copied, gap.start()).append(NO_BREAK_SPACE);
          copied = gap.end();
        }
      }
    }
    return told.append(source, copied, source.length()).toString();
  }

  private static boolean mayHaveAny(String source) {
    for (int i = 1; i < source.length(); i++) {
      if (isSpace(source, i) && mayBeBound(source, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeBound(String text, int space) {
    int before = beside(text, space, -1);
    int behind = beside(text, space, 1);
    return (before >= 0 && mayBind(text, before))
        || (behind < text.length() && mayBeBehind(text.charAt(behind)));
  }

  /** Beyond the marks, brackets and quotation marks at a space. */
  private static int beside(String text, int space, int step) {
    int place = space + step;
    while (place >= 0 && place < text.length() && isMark(text.charAt(place))) {
      place += step;
    }
    return place;
  }

  private static boolean isMark(char sign) {
    return "*_~[](){}\"'”“„’\\>".indexOf(sign) >= 0;
  }

  private static boolean isSpace(String text, int place) {
    return text.charAt(place) == ' ' || text.charAt(place) == '\n';
  }

  /** Whether something in the word before a space is bound to what follows. */
  private static boolean isBound(String words, int space, Matcher matcher) {
    if (!mayBeBound(words, space)) {
      return false;
    }
    int start = Math.max(words.lastIndexOf(' ', space - 1), words.lastIndexOf('\n', space - 1)) + 1;
    for (int i = space - 1; i >= Math.max(start, space - LONGEST_WORD); i--) {
      matcher.region(i, words.length());
      if (matcher.lookingAt() && matcher.end() == space + 1) {
        return !words.substring(start, space).contains(ADDRESS);
      }
    }
    return false;
  }

  private static boolean mayBind(String text, int place) {
    return isLonely(text, place) || hasDigit(text, place) || text.charAt(place) == '«';
  }

  private static boolean mayBeBehind(char sign) {
    return Character.isDigit(sign) || MARKS.indexOf(sign) >= 0;
  }

  private static boolean isLonely(String text, int place) {
    return Character.isLetter(text.charAt(place))
        && (place == 0 || !Character.isLetter(text.charAt(place - 1)));
  }

  /** A number may end with a mark, as in "1º", "1er" and "3.". */
  private static boolean hasDigit(String text, int place) {
    for (int i = place; i >= 0 && i > place - LONGEST_END; i--) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
