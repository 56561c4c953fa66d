package broadside.imagefile;

import java.util.Arrays;
import java.util.List;

/**
 * Walks the blocks of a zlib stream (RFC 1950 and 1951) that is known to unpack. A block that is
 * stored begins at a byte, and so does what follows the last block: the bits before say nothing.
 */
final class DeflateBlocks {
  private static final int HEAD = 2;
  private static final int STORED = 0;
  private static final int FIXED = 1;
  private static final int LENGTH_BITS = 16;
  private static final int END = 256;
  private static final int FIRST_COPY = 257;

  /** In which order the lengths of the codes of lengths stand. */
  private static final List<Integer> ORDER =
      List.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

  private final byte[] stream;

  /** The place in bits. */
  private long at = HEAD * Byte.SIZE;

  private DeflateBlocks(byte[] stream) {
    this.stream = stream;
  }

  /** The same stream with zeros for bits that say nothing. */
  static byte[] clean(byte[] stream) {
    byte[] clean = stream.clone();
    DeflateBlocks blocks = new DeflateBlocks(clean);
    boolean isLast = false;
    while (!isLast) {
      isLast = blocks.next(1) == 1;
      blocks.block(blocks.next(2));
    }
    blocks.align();
    return clean;
  }

  /** The next bits as a number, the first one lowest. */
  int next(int bits) {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      number |= (stream[(int) (at >> 3)] >> (at & 7) & 1) << i;
      at++;
    }
    return number;
  }

  private void block(int type) {
    if (type == STORED) {
      align();
      int bytes = next(LENGTH_BITS);
      at += LENGTH_BITS + (long) bytes * Byte.SIZE;
    } else if (type == FIXED) {
      coded(DeflateCode.fixed(), DeflateCode.fixedDistances());
    } else {
      described();
    }
  }

  /** On to the next byte. */
  private void align() {
    int used = (int) (at & 7);
    if (used > 0) {
      stream[(int) (at >> 3)] &= (byte) ((1 << used) - 1);
      at += Byte.SIZE - used;
    }
  }

  /** A block with codes of its own. */
  private void described() {
    int symbols = FIRST_COPY + next(5);
    int distances = 1 + next(5);
    int[] described = new int[ORDER.size()];
    int count = 4 + next(4);
    for (int i = 0; i < count; i++) {
      described[ORDER.get(i)] = next(3);
    }
    int[] lengths = lengths(new DeflateCode(described), symbols + distances);
    coded(
        new DeflateCode(Arrays.copyOf(lengths, symbols)),
        new DeflateCode(Arrays.copyOfRange(lengths, symbols, lengths.length)));
  }

  private int[] lengths(DeflateCode code, int count) {
    int[] lengths = new int[count];
    int done = 0;
    while (done < count) {
      int symbol = code.read(this);
      int repeated = symbol == 16 ? lengths[done - 1] : symbol < 16 ? symbol : 0;
      int times =
          switch (symbol) {
            case 16 -> 3 + next(2);
            case 17 -> 3 + next(3);
            case 18 -> 11 + next(7);
            default -> 1;
          };
      Arrays.fill(lengths, done, done + times, repeated);
      done += times;
    }
    return lengths;
  }

  private void coded(DeflateCode symbols, DeflateCode distances) {
    int symbol = symbols.read(this);
    while (symbol != END) {
      if (symbol > END) {
        next(DeflateCode.lengthBits(symbol - FIRST_COPY));
        next(DeflateCode.distanceBits(distances.read(this)));
      }
      symbol = symbols.read(this);
    }
  }
}
