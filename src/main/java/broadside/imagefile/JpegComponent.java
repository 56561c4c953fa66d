package broadside.imagefile;

/** What each pixel of a JPEG has, such as its lightness, in blocks of 64 coefficients. */
final class JpegComponent {
  private final Grid grid;
  private final int quantization;

  /** A bit for each coefficient of a block that is not zero. */
  private final long[] blocks;

  /**
   * How blocks lie.
   *
   * @param across of a unit of several components, in a row
   * @param down of such a unit, in a column
   * @param columns that have pixels
   * @param rows that have pixels
   */
  record Grid(int across, int down, int columns, int rows) {
    /** How many blocks a row has, if it consists of whole units. */
    int stride() {
      return wholes(columns, across);
    }

    int blocks() {
      return stride() * wholes(rows, down);
    }

    private static int wholes(int blocks, int unit) {
      return (blocks + unit - 1) / unit * unit;
    }
  }

  /** A component whose table of quantization is kept at a destination. */
  JpegComponent(Grid grid, int quantization) {
    this.grid = grid;
    this.quantization = quantization;
    this.blocks = new long[grid.blocks()];
  }

  Grid grid() {
    return grid;
  }

  int quantization() {
    return quantization;
  }

  /** Where a block lies among all. */
  int block(int column, int row) {
    return row * grid.stride() + column;
  }

  /** Notes that a coefficient of a block is not zero. */
  void add(int block, int coefficient) {
    blocks[block] |= 1L << coefficient;
  }

  /** Whether a coefficient of a block is known not to be zero. */
  boolean has(int block, int coefficient) {
    return (blocks[block] >> coefficient & 1) != 0;
  }

  /** How many coefficients of a block are known not to be zero, between two and with them. */
  int count(int block, int first, int last) {
    int above = Long.SIZE - 1 - last;
    return Long.bitCount((blocks[block] << above) >>> (above + first));
  }

  /** The coefficients that are not zero in every block, a bit for each. */
  long coefficients() {
    long all = 0;
    for (long block : blocks) {
      all |= block;
    }
    return all;
  }
}
