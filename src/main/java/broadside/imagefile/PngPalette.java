package broadside.imagefile;

import java.util.Arrays;
import java.util.BitSet;

/** Which colours of its palette the pixels of a PNG use. */
final class PngPalette {
  private static final int ENTRY = 3;

  private final PngHeader header;
  private final BitSet used = new BitSet();
  private byte[] above = {};
  private byte[] row = {};
  private int filter;
  private int at;
  private int pixels;

  PngPalette(PngHeader header) {
    this.header = header;
  }

  /** Begins a row, of which the filtered bytes follow. */
  void begin(int itsFilter, PngHeader.Pass pass, boolean isFirst) {
    int bytes = header.indexed() ? (int) pass.row() - 1 : 0;
    byte[] free = isFirst ? new byte[bytes] : above;
    above = isFirst ? new byte[bytes] : row;
    row = free;
    filter = itsFilter;
    at = 0;
    pixels = pass.pixels();
  }

  /** Takes the next filtered bytes of a row. */
  void take(byte[] step, int from, int length) {
    for (int i = from; header.indexed() && i < from + length; i++) {
      row[at] = (byte) (step[i] + predicted());
      use(row[at]);
      at++;
    }
  }

  /** What a filter adds (ISO/IEC 15948, 9.2); a pixel of a palette takes a byte at most. */
  private int predicted() {
    int left = at > 0 ? row[at - 1] & 0xFF : 0;
    int up = above[at] & 0xFF;
    return switch (filter) {
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, at > 0 ? above[at - 1] & 0xFF : 0);
      default -> 0;
    };
  }

  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  /** The last byte of a row may have room for more pixels than there are. */
  private void use(int packed) {
    int depth = header.depth();
    for (int shift = 8 - depth; shift >= 0 && pixels > 0; shift -= depth) {
      used.set((packed >> shift) & ((1 << depth) - 1));
      pixels--;
    }
  }

  /** The background is a colour of the palette, too, though none of a pixel. */
  void background(byte[] colour) {
    if (header.indexed() && colour.length == 1) {
      used.set(colour[0] & 0xFF);
    }
  }

  /** The same chunk with zeros for what it says of colours that are not used. */
  PngChunk clean(PngChunk chunk) {
    int entry =
        switch (chunk.type()) {
          case "PLTE" -> ENTRY;
          case "tRNS" -> 1;
          default -> 0;
        };
    return header.indexed() && entry > 0 ? clean(chunk, entry) : chunk;
  }

  private PngChunk clean(PngChunk chunk, int entry) {
    byte[] data = Arrays.copyOf(chunk.data(), Math.min(chunk.data().length, entry * used.length()));
    for (int i = 0; i < data.length; i++) {
      data[i] = used.get(i / entry) ? data[i] : 0;
    }
    return new PngChunk(chunk.type(), data);
  }
}
