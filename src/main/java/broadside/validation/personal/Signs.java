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

  static Signs of(String text) {
    return of(text.toCharArray());
  }

  static Signs of(char[] text) {
    long low = 0;
    long high = 0;
    boolean hasOthers = false;
    for (char sign : text) {
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

  /** Whether any of some ASCII characters is among them. */
  boolean hasAny(Signs ascii) {
    return ((low & ascii.low) | (high & ascii.high)) != 0;
  }
}
