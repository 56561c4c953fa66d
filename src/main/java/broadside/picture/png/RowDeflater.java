package broadside.picture.png;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses the rows of a picture. It looks for what repeats only where drawings repeat: directly
 * to the left, and directly above. That is many times as fast as to search, and the files are as
 * small.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950, zlib</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951, DEFLATE</a>
 */
final class RowDeflater {
  /** Bytes that are compared one by one: to compare many at once begins slower. */
  private static final int SINGLE = 8;

  /** A copy from above takes about as many bits more as so many bytes. */
  private static final int COST_ABOVE = 3;

  private static final int LEAST_ABOVE = 4;

  /** No copy may look back farther. */
  private static final int FARTHEST = 1 << 15;

  /** Copies that are longer are taken at once. */
  private static final int PATIENCE = 16;

  private final byte[] data;
  private final int stride;
  private final BitWriter out = new BitWriter();
  private final Block block;

  private RowDeflater(byte[] data, int stride) {
    this.data = data;
    this.stride = Math.min(stride, FARTHEST);
    this.block = new Block(this.stride);
  }

  /** The rows, all of so many bytes, in the zlib format. */
  static byte[] zlib(byte[] rows, int stride) {
    return new RowDeflater(rows, stride).zlib();
  }

  private byte[] zlib() {
    out.write(0x78, Byte.SIZE);
    out.write(0x9C, Byte.SIZE);
    compress();
    block.write(out, true);
    byte[] deflated = out.bytes();
    Adler32 sum = new Adler32();
    sum.update(data);
    return ByteBuffer.allocate(deflated.length + Integer.BYTES)
        .put(deflated)
        .putInt((int) sum.getValue())
        .array();
  }

  /** A short copy waits: if a better one begins at the next byte, this byte goes out alone. */
  private void compress() {
    int at = 0;
    int here = token(at);
    while (at < data.length) {
      int next = Token.length(here) < PATIENCE ? token(at + 1) : 0;
      int token = worth(next) > worth(here) + 1 ? Token.literal(data[at]) : here;
      add(token);
      at += Token.length(token);
      here = Token.isCopy(token) ? token(at) : next;
    }
  }

  private void add(int token) {
    if (block.isFull()) {
      block.write(out, false);
    }
    block.add(token);
  }

  /** The best copy from a place on, or its byte; behind the end a byte that nobody writes. */
  private int token(int at) {
    if (at == data.length) {
      return 0;
    }
    int most = Math.min(Token.MOST, data.length - at);
    int left = same(at, 1, most);
    int above = left < most ? same(at, stride, most) : 0;
    if (above >= LEAST_ABOVE && above > left + COST_ABOVE) {
      return Token.above(above);
    }
    return left >= Token.LEAST ? Token.left(left) : Token.literal(data[at]);
  }

  /** How many bytes, up to some, are the same as so far back. */
  private int same(int at, int back, int most) {
    return at < back || data[at] != data[at - back] ? 0 : same(data, at, at - back, most);
  }

  private static int same(byte[] data, int at, int from, int most) {
    int same = 1;
    int few = Math.min(most, SINGLE);
    while (same < few && data[at + same] == data[from + same]) {
      same++;
    }
    if (same < SINGLE) {
      return same;
    }
    int end = Arrays.mismatch(data, at, at + most, data, from, from + most);
    return end < 0 ? most : end;
  }

  private static int worth(int token) {
    int cheaper = Token.isAbove(token) ? 0 : COST_ABOVE;
    return Token.isCopy(token) ? Token.length(token) + cheaper : 0;
  }
}
