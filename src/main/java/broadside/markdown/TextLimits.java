package broadside.markdown;

/** How many lines a text may have: flexmark's work grows with their square. */
final class TextLimits {
  /** So many lines may be as short as they like. */
  private static final int ANY_LINES = 2000;

  /** Further lines must be this long on average. */
  private static final int SHORTEST_AVERAGE = 32;

  private TextLimits() {}

  /** Whether flexmark can read the text in a time that does not explode. */
  static boolean isReadable(String source) {
    if (source.length() <= ANY_LINES) {
      return true;
    }
    int lines = 0;
    for (int i = 0; i < source.length(); i++) {
      lines += source.charAt(i) == '\n' || source.charAt(i) == '\r' ? 1 : 0;
    }
    return lines <= ANY_LINES + source.length() / SHORTEST_AVERAGE;
  }
}
