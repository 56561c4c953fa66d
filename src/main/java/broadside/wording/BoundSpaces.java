package broadside.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together on a line, in texts that people wrote, what a language does not part: a word of
 * one letter and the next one, a number and its noun, a day and its month. Markdown that is no
 * words is left alone: code, tags, the addresses of links.
 */
final class BoundSpaces {
  private static final String BOUND = "bound";
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** None of it gives back much: a mark that is never closed ends at the next one, or its line. */
  private static final String NO_WORDS =
      "(?<!`)(?<ticks>`++)[^`]++(?:(?!\\k<ticks>(?!`))`++[^`]++)*+\\k<ticks>(?!`)"
          + "|(?m:^ {0,3}~{3,}+)(?:\\n(?! {0,3}~{3})|.)*+"
          + "|<[^<>\\n]*+>|\\]\\([^()\\n]*+\\)|(?m:^(?: {4}|\\t|\\[[^\\]\\n]++\\]:).*+)"
          + "|[a-z]{3,8}://\\S++";

  /** At the start of a line "1. " is a sign of a list. */
  private static final String NUMBER = "(?<=[\\p{L},–—][ \\u00A0])\\d{1,3}+\\.?+ (?=\\p{Ll})";

  private final Pattern pattern;

  private BoundSpaces(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The rule of a language; one that lists no words leaves all texts as they are. */
  static BoundSpaces of(Phrases phrases) {
    String words = phrases.say("spaces.bound");
    String bound = "(?<![\\p{L}\\p{N}’'_.-])(?iu:" + words + ") (?![ \\n])";
    return new BoundSpaces(
        Pattern.compile(
            words.isEmpty()
                ? "(?<" + BOUND + ">(?!))"
                : NO_WORDS + "|(?<" + BOUND + ">" + bound + "|" + NUMBER + ")"));
  }

  String in(String text) {
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
