package broadside.imagefile;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The coded data of a picture as a stream that knows which of its bytes a decoder read one by one.
 * Zeros follow them: a decoder reads ahead, and one that needs the zeros shows by that that the
 * data are cut off.
 */
final class CodedBytes extends ImageInputStreamImpl {
  private static final int AHEAD = 16;

  private final byte[] bytes;
  private final int coded;
  private final BitSet read = new BitSet();

  CodedBytes(byte[] coded) {
    this.coded = coded.length;
    this.bytes = Arrays.copyOf(coded, coded.length + AHEAD);
    setByteOrder(ByteOrder.LITTLE_ENDIAN);
  }

  /** How many data there are, in bytes. */
  int coded() {
    return coded;
  }

  /** Where the last byte ends that was read, in bytes. */
  int end() {
    return read.length();
  }

  /** The most bytes in a row that were not read. */
  int longestUnread() {
    int longest = 0;
    int from = read.nextClearBit(0);
    while (from < coded) {
      int next = read.nextSetBit(from);
      int to = next < 0 ? coded : next;
      longest = Math.max(longest, to - from);
      from = read.nextClearBit(to);
    }
    return longest;
  }

  @Override
  public int read() {
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return -1;
    }
    read.set((int) streamPos);
    return bytes[(int) streamPos++] & 0xFF;
  }

  /** Several at once are only looked at: what of them is needed will be read again. */
  @Override
  public int read(byte[] into, int offset, int most) {
    bitOffset = 0;
    int length = (int) Math.min(most, bytes.length - streamPos);
    if (length <= 0) {
      return -1;
    }
    System.arraycopy(bytes, (int) streamPos, into, offset, length);
    streamPos += length;
    return length;
  }
}
