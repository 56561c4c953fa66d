package broadside.imagefile;

import java.io.IOException;
import java.util.List;

/** Walks the codes of a scan (ITU T.81, F.2 and G.2), which then know that they are used. */
final class JpegScan {
  private static final int HALF = 0xF;

  /** So many zeros, and then a coefficient that is one too. */
  private static final int ZEROS = 15;

  private final JpegBand band;
  private final List<Part> parts;
  private final JpegBits bits;

  /** How many blocks to come have no more coefficients. */
  private int ended;

  /**
   * A component in a scan.
   *
   * @param component which one
   * @param dc the codes of the first coefficient of a block
   * @param ac the codes of the others
   */
  record Part(JpegComponent component, JpegCodes dc, JpegCodes ac) {}

  JpegScan(JpegBand band, List<Part> parts, byte[] coded) {
    this.band = band;
    this.parts = parts;
    this.bits = new JpegBits(coded);
  }

  /**
   * Walks all units; a block is one if there is one component.
   *
   * @param restarts how many units come before a restart, or 0
   * @return the coded data without bits that are no codes
   * @throws IOException if codes are missing or wrong
   */
  byte[] walk(JpegFrame frame, int restarts) throws IOException {
    boolean isAlone = parts.size() == 1;
    JpegComponent.Grid grid = parts.get(0).component.grid();
    int columns = isAlone ? grid.columns() : frame.columns();
    int units = columns * (isAlone ? grid.rows() : frame.rows());
    for (int unit = 0; unit < units; unit++) {
      if (restarts > 0 && unit > 0 && unit % restarts == 0) {
        bits.restart();
        ended = 0;
      }
      unit(unit % columns, unit / columns);
    }
    return bits.clean();
  }

  private void unit(int column, int row) throws IOException {
    if (parts.size() == 1) {
      block(parts.get(0), parts.get(0).component.block(column, row));
      return;
    }
    for (Part part : parts) {
      int across = part.component.grid().across();
      int down = part.component.grid().down();
      for (int i = 0; i < across * down; i++) {
        int block = part.component.block(column * across + i % across, row * down + i / across);
        block(part, block);
      }
    }
  }

  private void block(Part part, int block) throws IOException {
    if (band.first() == 0) {
      bits.next(band.refined() ? 1 : part.dc.read(bits));
    }
    if (ended > 0) {
      ended--;
      refine(part, block, band.first());
    } else if (band.last() > 0) {
      ac(part, block);
    }
  }

  /** A code says how many zeros come before a coefficient, and how many bits that has. */
  private void ac(Part part, int block) throws IOException {
    int at = Math.max(1, band.first());
    while (at <= band.last()) {
      int code = part.ac.read(bits);
      int zeros = code >> 4;
      int length = code & HALF;
      if (length == 0 && zeros < ZEROS) {
        ended = band.runs() ? (1 << zeros) - 1 + bits.next(zeros) : 0;
        refine(part, block, at);
        return;
      }
      bits.next(length);
      at = behind(part, block, at, zeros);
      if (length > 0) {
        part.component.add(block, Math.min(at - 1, band.last()));
      }
    }
  }

  /** Behind so many zeros and the coefficient that follows. Others between have a bit more. */
  private int behind(Part part, int block, int from, int zeros) throws IOException {
    int at = from;
    int left = zeros;
    while (at <= band.last() && left >= 0) {
      if (band.refined() && part.component.has(block, at)) {
        bits.next();
      } else {
        left--;
      }
      at++;
    }
    return at;
  }

  /** A bit for each coefficient, from one on, that is not zero already. */
  private void refine(Part part, int block, int from) throws IOException {
    if (band.refined() && from <= band.last()) {
      bits.next(part.component.count(block, from, band.last()));
    }
  }
}
