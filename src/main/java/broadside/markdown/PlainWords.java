package broadside.markdown;

/**
 * Words without any sign that Markdown or HTML could read: letters, digits and what stands between
 * them. They are the same in every form. Most cells of tables hold such words, so that not reading
 * them as Markdown saves a third of the time of a large site.
 */
final class PlainWords {
  private static final String BETWEEN = " \u00A0–,";

  private PlainWords() {}

  static boolean are(String text) {
    return text.strip().equals(text) && text.codePoints().allMatch(PlainWords::isPlain);
  }

  private static boolean isPlain(int character) {
    return BETWEEN.indexOf(character) >= 0
        || Character.isLetter(character)
        || Character.isDigit(character);
  }
}
