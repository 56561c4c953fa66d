package broadside.imagefile;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The codes of Huffman that a scan is written in (ITU T.81, B.2.4.2 and annex C). */
final class JpegCodes implements JpegTable {
  private static final int LENGTHS = 16;
  private static final int VALUES = 1 + LENGTHS;
  private static final int MOST = 256;

  private final JpegSegment segment;
  private final byte[] content;

  /** The places of values that coded data use. */
  private final BitSet used = new BitSet();

  /**
   * A table.
   *
   * @throws IOException if it has more codes than there are values
   */
  JpegCodes(JpegSegment segment) throws IOException {
    this.content = segment.content();
    this.segment = segment;
    if (content.length > VALUES + MOST) {
      throw new IOException("codes");
    }
  }

  /** No codes, for a scan that needs none. */
  static JpegCodes none() throws IOException {
    return new JpegCodes(new JpegSegment(JpegSegment.DHT, new byte[VALUES]));
  }

  /**
   * Reads a code. Those of a length follow each other, and come after all shorter ones.
   *
   * @return its value, 0 to 255
   * @throws IOException if the bits are no code
   */
  int read(JpegBits bits) throws IOException {
    int code = 0;
    int place = VALUES;
    for (int length = 1; length <= LENGTHS; length++) {
      code = code << 1 | bits.next();
      int count = content[length] & 0xFF;
      if (code < count) {
        used.set(place + code);
        return content[place + code] & 0xFF;
      }
      code -= count;
      place += count;
    }
    throw new IOException("no code");
  }

  /** The bits of scans stay what they are: values that they do not use become others, in order. */
  @Override
  public Optional<JpegSegment> clean() {
    BitSet taken = new BitSet();
    used.stream().forEach(place -> taken.set(content[place] & 0xFF));
    byte[] clean = Arrays.copyOf(content, content.length);
    for (int place = VALUES; place < clean.length; place++) {
      if (!used.get(place)) {
        int free = taken.nextClearBit(0);
        taken.set(free);
        clean[place] = (byte) free;
      }
    }
    return Optional.of(segment.with(clean)).filter(any -> !used.isEmpty());
  }
}
