package broadside.picture.png;

/**
 * What compressed rows consist of: a byte as it is, or a copy of bytes from directly to the left or
 * from directly above. Tokens are numbers below {@link #COUNT}: a picture has tens of thousands.
 */
final class Token {
  /** How many different ones there are. */
  static final int COUNT = 768;

  /** The shortest copy. */
  static final int LEAST = 3;

  /** The longest one. */
  static final int MOST = 258;

  private static final int LEFT = 256;
  private static final int ABOVE = 512;

  private Token() {}

  static int literal(byte value) {
    return value & 0xFF;
  }

  static int left(int length) {
    return LEFT + length - LEAST;
  }

  static int above(int length) {
    return ABOVE + length - LEAST;
  }

  static boolean isCopy(int token) {
    return token >= LEFT;
  }

  static boolean isAbove(int token) {
    return token >= ABOVE;
  }

  /** How many bytes it stands for. */
  static int length(int token) {
    return isCopy(token) ? LEAST + (token & 0xFF) : 1;
  }
}
