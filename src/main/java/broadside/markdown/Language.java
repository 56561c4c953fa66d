package broadside.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of words that stand in a text of another one. HTML needs to know it, so that a
 * screen reader speaks them right; CommonMark has no sign for it but the HTML element itself.
 *
 * @param tag the language (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String direction) {
  /** A line without the marks of lists and quotes before its words. */
  private static final Pattern WORDS =
      Pattern.compile("^([ >]*+(?:[-*+]|\\d{1,9}[.)])?[ >]*+)(\\S.*)$", Pattern.MULTILINE);

  /** The Markdown of words, marked line by line as being in this language. */
  public String mark(String markdown) {
    String open = "<span lang=\"" + tag + "\" dir=\"" + direction + "\">";
    return WORDS
        .matcher(markdown)
        .replaceAll(
            line -> Matcher.quoteReplacement(line.group(1) + open + line.group(2) + "</span>"));
  }
}
