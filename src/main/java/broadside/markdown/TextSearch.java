package broadside.markdown;

/**
 * Looks for a string again and again, from places further and further on, in one pass over the text
 * altogether: where it is no more, it is not looked for again.
 */
final class TextSearch {
  private final ScannedText text;
  private final String sought;
  private boolean isExhausted;

  TextSearch(ScannedText text, String sought) {
    this.text = text;
    this.sought = sought;
  }

  /** The end of the next one that begins at a place or behind it, or a negative number. */
  int endOfNext(int start) {
    for (int i = start; !isExhausted && i <= text.length() - sought.length(); i++) {
      if (text.isAt(i, sought)) {
        return i + sought.length();
      }
    }
    isExhausted = true;
    return ScannedText.NONE;
  }
}
