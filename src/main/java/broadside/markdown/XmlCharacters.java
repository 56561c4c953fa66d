package broadside.markdown;

/**
 * Leaves out what no HTML or XML may hold.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, characters</a>
 */
final class XmlCharacters {
  private XmlCharacters() {}

  /** The text without characters that XML does not know. */
  static String of(String text) {
    return areKnown(text)
        ? text
        : text.codePoints()
            .filter(XmlCharacters::isKnown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  static boolean areKnown(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isPair = Character.isHighSurrogate(sign) && isLow(text, i + 1);
      if (!isPair && !isKnown(sign)) {
        return false;
      }
      i += isPair ? 1 : 0;
    }
    return true;
  }

  private static boolean isLow(String text, int place) {
    return place < text.length() && Character.isLowSurrogate(text.charAt(place));
  }

  private static boolean isKnown(int character) {
    return character < Character.MIN_SURROGATE
        ? character >= ' ' || character == '\n' || character == '\t' || character == '\r'
        : character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
  }
}
