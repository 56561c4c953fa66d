package broadside.imagefile;

import java.util.Arrays;

/** The codes of a block of DEFLATE (RFC 1951, 3.2): those of a length follow the shorter ones. */
final class DeflateCode {
  private static final int LONGEST = 15;
  private static final int FIXED_SYMBOLS = 288;
  private static final int FIXED_DISTANCES = 30;
  private static final int LAST_LENGTH = 28;

  /** How many codes have a length. */
  private final int[] counts = new int[LONGEST + 1];

  /** In the order of their codes. */
  private final int[] symbols;

  /** The codes of symbols by their lengths in bits; those of 0 have none. */
  DeflateCode(int[] lengths) {
    symbols = new int[lengths.length];
    int placed = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          counts[length]++;
          symbols[placed++] = symbol;
        }
      }
    }
  }

  /** The codes of bytes and lengths in a block that describes none. */
  static DeflateCode fixed() {
    int[] lengths = new int[FIXED_SYMBOLS];
    Arrays.fill(lengths, 0, 144, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    Arrays.fill(lengths, 280, FIXED_SYMBOLS, 8);
    return new DeflateCode(lengths);
  }

  /** The codes of distances in such a block. */
  static DeflateCode fixedDistances() {
    int[] lengths = new int[FIXED_DISTANCES];
    Arrays.fill(lengths, 5);
    return new DeflateCode(lengths);
  }

  /** How many bits follow the code of a length, by its place among them. */
  static int lengthBits(int place) {
    return place < 8 || place == LAST_LENGTH ? 0 : place / 4 - 1;
  }

  /** How many bits follow the code of a distance. */
  static int distanceBits(int place) {
    return place < 4 ? 0 : place / 2 - 1;
  }

  /** The symbol of the code that comes next. */
  int read(DeflateBlocks in) {
    int code = 0;
    int placed = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code = code << 1 | in.next(1);
      int count = counts[length];
      if (code < count) {
        return symbols[placed + code];
      }
      code -= count;
      placed += count;
    }
    throw new IllegalArgumentException("no code");
  }
}
