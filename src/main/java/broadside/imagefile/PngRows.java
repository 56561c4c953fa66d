package broadside.imagefile;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks the unpacked rows of a PNG without keeping them. There must be exactly as many bytes as the
 * header promises, and each row must name one of the five filters: then every decoder gets all
 * pixels.
 */
final class PngRows implements Unpacking.Sink {
  private static final int FILTERS = 5;

  private final Deque<PngHeader.Pass> passes;
  private final PngPalette palette;
  private int rows;
  private long inRow;

  private PngRows(PngHeader header, PngPalette palette) {
    this.palette = palette;
    this.passes = new ArrayDeque<>(header.passes());
  }

  /**
   * Walks all rows.
   *
   * @param packed the data of the image
   * @param palette learns which colours they use
   * @return how many bytes of them are in use
   * @throws IOException if some are missing, too many or damaged
   */
  static int walk(PngHeader header, byte[] packed, PngPalette palette) throws IOException {
    PngRows walk = new PngRows(header, palette);
    int used = Unpacking.unpack(packed, walk);
    if (walk.inRow > 0 || !walk.passes.isEmpty()) {
      throw new EOFException("rows are missing");
    }
    return used;
  }

  @Override
  public void take(byte[] step, int length) throws IOException {
    int at = 0;
    while (at < length) {
      if (inRow == 0) {
        begin(step[at]);
        at++;
      }
      int part = (int) Math.min(inRow, length - at);
      palette.take(step, at, part);
      inRow -= part;
      at += part;
    }
  }

  private void begin(int filter) throws IOException {
    if (passes.isEmpty() || filter < 0 || filter >= FILTERS) {
      throw new IOException("no such row");
    }
    PngHeader.Pass pass = passes.getFirst();
    palette.begin(filter, pass, rows == 0);
    inRow = pass.row() - 1;
    rows++;
    if (rows == pass.rows()) {
      passes.removeFirst();
      rows = 0;
    }
  }
}
