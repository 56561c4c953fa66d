package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The first chunk of a PNG (ISO/IEC 15948, 11.2.1).
 *
 * @param size of the picture
 * @param depth bits of a sample
 * @param colourType what samples a pixel has
 * @param interlaced whether its pixels come in seven passes
 */
record PngHeader(ImageSize size, int depth, int colourType, boolean interlaced) {
  private static final int GREY = 0;
  private static final int COLOUR = 2;
  private static final int INDEXED = 3;
  private static final int GREY_ALPHA = 4;
  private static final int COLOUR_ALPHA = 6;
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
    return new PngHeader(size, depth, colourType, interlace == 1);
  }

  private static List<Integer> depths(int colourType) {
    return switch (colourType) {
      case GREY -> List.of(1, 2, 4, 8, 16);
      case INDEXED -> List.of(1, 2, 4, 8);
      case COLOUR, GREY_ALPHA, COLOUR_ALPHA -> List.of(8, 16);
      default -> List.of();
    };
  }

  /** Whether a pixel is a number of a colour of its palette. */
  boolean indexed() {
    return colourType == INDEXED;
  }

  /** Whether pixels have alpha of their own. */
  boolean hasAlpha() {
    return colourType == GREY_ALPHA || colourType == COLOUR_ALPHA;
  }

  /** Samples of a pixel. */
  int channels() {
    return switch (colourType) {
      case COLOUR -> 3;
      case GREY_ALPHA -> 2;
      case COLOUR_ALPHA -> 4;
      default -> 1;
    };
  }

  /** The largest value of a sample. */
  int mostSample() {
    return (1 << depth) - 1;
  }

  /** Bytes of a pixel; 1 if several share a byte. */
  int pixelBytes() {
    return Math.max(1, channels() * depth / Byte.SIZE);
  }

  /**
   * The value of a pixel, by its place in an unfiltered row, if it is one sample of 8 bits at most.
   */
  int sample(byte[] row, int pixel) {
    int bit = pixel * depth;
    int behind = Byte.SIZE - depth - bit % Byte.SIZE;
    return row[bit / Byte.SIZE] >> behind & mostSample();
  }

  /** Its passes: one, or the seven of Adam7 as far as they have pixels. */
  List<Pass> passes() {
    return interlaced
        ? ADAM7.stream()
            .map(this::pass)
            .filter(pass -> pass.pixels() > 0 && pass.rows() > 0)
            .toList()
        : List.of(pass(new Grid(0, 0, 1, 1)));
  }

  private Pass pass(Grid grid) {
    int pixels = grid.columns(size.width());
    long bits = (long) pixels * depth * channels();
    return new Pass(pixels, 1 + (bits + 7) / 8, grid.rows(size.height()));
  }

  /**
   * Rows of the same length.
   *
   * @param pixels of a row
   * @param row bytes of a row, with that of its filter
   * @param rows how many
   */
  record Pass(int pixels, long row, int rows) {}

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
