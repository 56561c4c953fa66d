package broadside.markdown;

/**
 * Some characters of ASCII, as a set that is asked for each character of a text.
 *
 * @param first a bit for each of the first 64 that belong to it
 * @param second a bit for each of the others
 */
record AsciiSigns(long first, long second) {
  private static final int END = 0x80;

  /** The characters of a text, all of them ASCII. */
  static AsciiSigns of(String signs) {
    long first = 0;
    long second = 0;
    for (int i = 0; i < signs.length(); i++) {
      long bit = 1L << signs.charAt(i);
      first |= signs.charAt(i) < Long.SIZE ? bit : 0;
      second |= signs.charAt(i) < Long.SIZE ? 0 : bit;
    }
    return new AsciiSigns(first, second);
  }

  boolean has(int character) {
    long bits = character < Long.SIZE ? first : second;
    return character < END && (bits >>> character & 1) != 0;
  }

  /** Whether one of them stands in a text. */
  boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
