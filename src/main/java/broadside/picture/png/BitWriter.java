package broadside.picture.png;

import java.util.Arrays;

/** Bits in the order of DEFLATE: bytes are filled from their lowest bit. */
final class BitWriter {
  private byte[] bytes = new byte[1 << 15];
  private int size;
  private long pending;
  private int count;

  void write(Bits bits) {
    write(bits.bits(), bits.count());
  }

  /** Writes up to 33 bits: fewer than 32 wait for others, so that both fit in a number. */
  void write(long bits, int length) {
    pending |= bits << count;
    count += length;
    if (count >= Integer.SIZE) {
      add((int) pending);
      pending >>>= Integer.SIZE;
      count -= Integer.SIZE;
    }
  }

  /** The bytes so far; the last one is filled with zeros. */
  byte[] bytes() {
    int used = size + (count + Byte.SIZE - 1) / Byte.SIZE;
    add((int) pending);
    return Arrays.copyOf(bytes, used);
  }

  private void add(int word) {
    if (size + Integer.BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[size++] = (byte) word;
    bytes[size++] = (byte) (word >> 8);
    bytes[size++] = (byte) (word >> 16);
    bytes[size++] = (byte) (word >> 24);
  }
}
