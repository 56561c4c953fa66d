package broadside.markdown;

/**
 * The language of words that stand in a text of another one. HTML needs to know it, so that a
 * screen reader speaks them right; CommonMark has no sign for it but the HTML element itself.
 *
 * @param tag the language (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String direction) {
  static final String CLOSE = "</span>";

  /** The Markdown of words, each paragraph, item and cell marked as being in this language. */
  public String mark(String markdown) {
    return new LanguageMarker(this).mark(markdown);
  }

  /** Words within a line, marked as being in this language. */
  String markInline(String words) {
    return words.isBlank() ? words : open() + words + CLOSE;
  }

  String open() {
    return "<span lang=\"" + tag + "\" dir=\"" + direction + "\">";
  }
}
