package broadside.markdown;

import java.util.regex.Pattern;

/**
 * Backslash escapes after CommonMark, section 2.4, and no more of them than are needed: the result
 * is also read by people, as a Markdown file or pasted into a form.
 */
final class MarkdownEscaper {
  /** What breaks a line in Unicode, and the tab: all of it is one space in inline text. */
  private static final Pattern SPACES = Pattern.compile("[ \\t-\\r\\x{85}\\x{2028}\\x{2029}]+");

  /** What may not stand in HTML or XML at all. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}]");

  /**
   * What means something anywhere. An underscore within a word does not, {@code <} only before a
   * tag or an autolink, {@code &} only before a character reference; at the end of the text it is
   * not known what follows.
   */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "[\\\\`*\\[\\]|~]"
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
              + "|<(?=[A-Za-z/!?]|$)"
              + "|&(?=#|[A-Za-z0-9]*(?:;|$))");

  /** What opens a block, underlines a heading or rules a table when it opens the line. */
  private static final Pattern AT_START =
      Pattern.compile("^( ?)([#>=]|-(?=[ -]|$)|\\+(?= |$)|:(?=-))");

  /** The number of a list item: its delimiter is what counts. */
  private static final Pattern NUMBER = Pattern.compile("^( ?\\d{1,9})([.)])(?= |$)");

  /** The closing sequence of a heading. */
  private static final Pattern AT_END = Pattern.compile("(?<= )(#+ ?)$");

  private MarkdownEscaper() {}

  /** Most names and labels have no sign to be escaped, and seven searches are a price. */
  static String escape(String plain) {
    return UnmarkedText.isPlain(plain) ? plain : escapeSigns(plain);
  }

  static String escapeSigns(String plain) {
    String line = SPACES.matcher(plain).replaceAll(" ");
    line = UNPRINTABLE.matcher(line).replaceAll("\uFFFD");
    line = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    line = AT_START.matcher(line).replaceFirst("$1\\\\$2");
    line = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
    return AT_END.matcher(line).replaceFirst("\\\\$1");
  }
}
