package broadside.picture.png;

import java.util.Arrays;

/** A piece of a picture that has codes of its own. */
final class Block {
  /** Large enough to be worth its codes, and small enough that they fit its rows. */
  private static final int CAPACITY = 4096;

  private static final int DYNAMIC = 2;

  private final int stride;
  private final int[] tokens = new int[CAPACITY];
  private final int[] uses = new int[Token.COUNT];
  private int size;

  /** A block of a picture whose rows have so many bytes. */
  Block(int stride) {
    this.stride = stride;
  }

  boolean isFull() {
    return size == CAPACITY;
  }

  void add(int token) {
    tokens[size++] = token;
    uses[token]++;
  }

  /** Writes what was added, and begins again. */
  void write(BitWriter out, boolean isLast) {
    CodeBook codes = new CodeBook(uses, stride);
    out.write(isLast ? 1 : 0, 1);
    out.write(DYNAMIC, 2);
    codes.writeLengths(out);
    for (int i = 0; i < size; i++) {
      codes.write(tokens[i], out);
    }
    codes.writeEnd(out);
    size = 0;
    Arrays.fill(uses, 0);
  }
}
