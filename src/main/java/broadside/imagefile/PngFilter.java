package broadside.imagefile;

/** Undoes the filters of the rows of a pass (ISO/IEC 15948, 9.2). */
final class PngFilter {
  /** Bytes from a pixel to the next; 1 if several share a byte. */
  private final int pixel;

  private byte[] above = {};
  private byte[] row = {};
  private int filter;
  private int at;

  PngFilter(PngHeader header) {
    this.pixel = header.pixelBytes();
  }

  /** Begins a row of so many bytes, of which the filtered ones follow. */
  void begin(int itsFilter, int bytes, boolean isFirst) {
    byte[] free = isFirst ? new byte[bytes] : above;
    above = isFirst ? new byte[bytes] : row;
    row = free;
    filter = itsFilter;
    at = 0;
  }

  /** Takes the next filtered bytes of a row. */
  void take(byte[] step, int from, int length) {
    for (int i = from; i < from + length; i++) {
      row[at] = (byte) (step[i] + predicted());
      at++;
    }
  }

  /** The bytes of the row, once all were taken; it is written over by the next row but one. */
  byte[] row() {
    return row;
  }

  private int predicted() {
    int left = at < pixel ? 0 : row[at - pixel] & 0xFF;
    int up = above[at] & 0xFF;
    return switch (filter) {
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, at < pixel ? 0 : above[at - pixel] & 0xFF);
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
}
