package broadside.imagefile;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The colour that a PNG without palette and alpha shows as transparent (ISO/IEC 15948, 11.3.2.1).
 */
final class PngTransparency implements PngColours {
  private final PngHeader header;

  /** Two bytes for each sample. */
  private final byte[] data;

  /** The same as pixels have it. */
  private final byte[] colour;

  private boolean used;

  PngTransparency(PngHeader header, PngChunk chunk) {
    this.header = header;
    this.data = masked(chunk.data(), header.mostSample());
    this.colour = header.depth() > Byte.SIZE ? data : lowBytes(data);
  }

  /** Only the bits count that a sample has. */
  private static byte[] masked(byte[] samples, int most) {
    byte[] masked = samples.clone();
    for (int i = 0; i < masked.length; i += Short.BYTES) {
      masked[i] &= (byte) (most >> Byte.SIZE);
      masked[i + 1] &= (byte) most;
    }
    return masked;
  }

  private static byte[] lowBytes(byte[] samples) {
    byte[] low = new byte[samples.length / Short.BYTES];
    for (int i = 0; i < low.length; i++) {
      low[i] = samples[Short.BYTES * i + 1];
    }
    return low;
  }

  @Override
  public void take(byte[] row, int pixels) {
    for (int i = 0; i < pixels && !used; i++) {
      used = isAt(row, i);
    }
  }

  private boolean isAt(byte[] row, int pixel) {
    if (header.depth() < Byte.SIZE) {
      return header.sample(row, pixel) == colour[0];
    }
    int at = pixel * colour.length;
    return Arrays.equals(row, at, at + colour.length, colour, 0, colour.length);
  }

  @Override
  public Stream<PngChunk> clean(PngChunk chunk) {
    boolean isThis = chunk.type().equals("tRNS");
    return Stream.of(isThis ? new PngChunk(chunk.type(), data) : chunk)
        .filter(any -> used || !isThis);
  }
}
