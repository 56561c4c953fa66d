package broadside.validation.personal;

/**
 * Which characters occur in a text: asked before a pattern is, as most texts have nothing that a
 * disguise needs.
 *
 * @param low those up to U+003F, a bit each
 * @param high those up to U+007F, a bit each
 * @param hasOthers whether there are any beyond
 */
record Signs(long low, long high, boolean hasOthers) {
  private static final int HALF = 64;
  private static final int ASCII = 128;
  private static final long DIGITS = 0x03FF_0000_0000_0000L;

  static Signs of(String text) {
    long low = 0;
    long high = 0;
    boolean hasOthers = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < HALF) {
        low |= 1L << sign;
      } else if (sign < ASCII) {
        high |= 1L << (sign - HALF);
      } else {
        hasOthers = true;
      }
    }
    return new Signs(low, high, hasOthers);
  }

  boolean has(char ascii) {
    return ((ascii < HALF ? low >> ascii : high >> (ascii - HALF)) & 1) == 1;
  }

  boolean hasAny(String ascii) {
    return ascii.chars().anyMatch(sign -> has((char) sign));
  }

  boolean hasDigit() {
    return (low & DIGITS) != 0;
  }
}
