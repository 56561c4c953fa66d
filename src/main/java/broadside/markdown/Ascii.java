package broadside.markdown;

/**
 * The classes of characters that CommonMark names, among the first 128.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#characters-and-lines">CommonMark,
 *     characters</a>
 */
final class Ascii {
  private Ascii() {}

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isPunctuation(int c) {
    return c > ' ' && c < '\u007F' && !isLetterOrDigit(c);
  }

  static boolean isControl(int c) {
    return c < ' ' || c == '\u007F';
  }

  /** A space, or what ends a line or a word in another way. */
  static boolean isSpace(int c) {
    return c == ' ' || isBlank(c) || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }

  /** A space or a tab: what may stand around a mark in its line. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }
}
