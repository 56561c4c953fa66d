package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The first chunk of a PNG (ISO/IEC 15948, 11.2.1).
 *
 * @param size of the picture
 * @param bits of a pixel
 * @param indexed whether a pixel is a number of its palette
 * @param interlaced whether its pixels come in seven passes
 */
record PngHeader(ImageSize size, int bits, boolean indexed, boolean interlaced) {
  private static final int INDEXED = 3;
  private static final int BYTES = 13;
  private static final List<Grid> ADAM7 =
      List.of(
          new Grid(0, 0, 8, 8),
          new Grid(4, 0, 8, 8),
          new Grid(0, 4, 4, 8),
          new Grid(2, 0, 4, 4),
          new Grid(0, 2, 2, 4),
          new Grid(1, 0, 2, 2),
          new Grid(0, 1, 1, 2));

  /**
   * Reads the chunk.
   *
   * @throws IOException if it says nonsense
   */
  static PngHeader read(byte[] chunk, ImageLimits most) throws IOException {
    if (chunk.length != BYTES) {
      throw new IOException("length of IHDR");
    }
    ByteBuffer in = ByteBuffer.wrap(chunk);
    ImageSize size = most.check(new ImageSize(in.getInt(), in.getInt()));
    int depth = in.get();
    int colourType = in.get();
    int methods = in.getShort();
    int interlace = in.get();
    if (!depths(colourType).contains(depth) || methods != 0 || interlace >> 1 != 0) {
      throw new IOException("values of IHDR");
    }
    return new PngHeader(size, depth * channels(colourType), colourType == INDEXED, interlace == 1);
  }

  private static List<Integer> depths(int colourType) {
    return switch (colourType) {
      case 0 -> List.of(1, 2, 4, 8, 16);
      case INDEXED -> List.of(1, 2, 4, 8);
      case 2, 4, 6 -> List.of(8, 16);
      default -> List.of();
    };
  }

  private static int channels(int colourType) {
    return switch (colourType) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** The most bytes that a chunk of a type may have before the data; negative if none is kept. */
  int most(String type) {
    return switch (type) {
      case "PLTE" -> indexed ? 768 : -1;
      case "tRNS" -> indexed ? 256 : 6;
      case "cHRM" -> 32;
      case "pHYs" -> 9;
      case "bKGD" -> 6;
      case "gAMA", "sBIT", "cICP" -> 4;
      case "sRGB" -> 1;
      default -> -1;
    };
  }

  /** Its passes: one, or the seven of Adam7 as far as they have pixels. */
  List<Pass> passes() {
    return interlaced
        ? ADAM7.stream().map(this::pass).filter(pass -> pass.row() > 1 && pass.rows() > 0).toList()
        : List.of(pass(new Grid(0, 0, 1, 1)));
  }

  private Pass pass(Grid grid) {
    long pixels = grid.columns(size.width());
    return new Pass(1 + (pixels * bits + 7) / 8, grid.rows(size.height()));
  }

  /**
   * Rows of the same length.
   *
   * @param row bytes of a row, with that of its filter
   * @param rows how many
   */
  record Pass(long row, int rows) {}

  /** Where the first pixel of a pass lies, and how far apart the others are. */
  private record Grid(int x, int y, int across, int down) {
    int columns(int width) {
      return (width - x + across - 1) / across;
    }

    int rows(int height) {
      return (height - y + down - 1) / down;
    }
  }
}
