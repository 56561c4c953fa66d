package broadside.imagefile;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Walks the unpacked rows of a PNG without keeping them. There must be exactly as many bytes as the
 * header promises, and each row must name one of the five filters: then every decoder gets all
 * pixels.
 */
final class PngRows implements Unpacking.Sink {
  private static final int FILTERS = 5;

  private final Deque<PngHeader.Pass> passes;
  private final List<Reader> readers;
  private final PngFilter filter;
  private PngHeader.Pass pass;
  private int rows;
  private long inRow;

  /** Takes the rows of all passes. */
  @FunctionalInterface
  interface Reader {
    /**
     * The next row.
     *
     * @param row its bytes, unfiltered; they are only lent
     * @param pixels how many are in it
     */
    void take(byte[] row, int pixels) throws IOException;
  }

  private PngRows(PngHeader header, List<Reader> readers) {
    this.readers = readers;
    this.filter = new PngFilter(header);
    this.passes = new ArrayDeque<>(header.passes());
  }

  /**
   * Walks all rows.
   *
   * @param packed the data of the image
   * @param readers who wants the rows; without any they are not unfiltered
   * @return how many bytes of them are in use
   * @throws IOException if some are missing, too many or damaged
   */
  static int walk(PngHeader header, byte[] packed, List<Reader> readers) throws IOException {
    PngRows walk = new PngRows(header, readers);
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
      if (!readers.isEmpty()) {
        read(step, at, part);
      }
      inRow -= part;
      at += part;
    }
  }

  private void read(byte[] step, int from, int length) throws IOException {
    filter.take(step, from, length);
    if (length == inRow) {
      for (Reader reader : readers) {
        reader.take(filter.row(), pass.pixels());
      }
    }
  }

  private void begin(int type) throws IOException {
    if (passes.isEmpty() || type < 0 || type >= FILTERS) {
      throw new IOException("no such row");
    }
    pass = passes.getFirst();
    inRow = pass.row() - 1;
    if (!readers.isEmpty()) {
      filter.begin(type, (int) inRow, rows == 0);
    }
    rows++;
    if (rows == pass.rows()) {
      passes.removeFirst();
      rows = 0;
    }
  }
}
