package broadside.imagefile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/** Which colours of its palette the pixels of a PNG use. */
final class PngPalette implements PngColours {
  private static final int ENTRY = 3;

  private final PngHeader header;
  private final BitSet used = new BitSet();

  PngPalette(PngHeader header) {
    this.header = header;
  }

  /** The last byte of a row may have room for more pixels than there are. */
  @Override
  public void take(byte[] row, int pixels) {
    for (int i = 0; i < pixels; i++) {
      used.set(header.sample(row, i));
    }
  }

  /** The same chunk with zeros for what it says of colours that are not used. */
  @Override
  public Stream<PngChunk> clean(PngChunk chunk) {
    return switch (chunk.type()) {
      case "PLTE" -> Stream.of(clean(chunk, ENTRY));
      case "tRNS" -> Stream.of(clean(chunk, 1));
      default -> Stream.of(chunk);
    };
  }

  private PngChunk clean(PngChunk chunk, int entry) {
    byte[] data = Arrays.copyOf(chunk.data(), Math.min(chunk.data().length, entry * used.length()));
    for (int i = 0; i < data.length; i++) {
      data[i] = used.get(i / entry) ? data[i] : 0;
    }
    return new PngChunk(chunk.type(), data);
  }
}
