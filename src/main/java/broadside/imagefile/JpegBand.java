package broadside.imagefile;

import java.io.IOException;

/**
 * The coefficients of blocks that a scan has (ITU T.81, B.2.3).
 *
 * @param first 0 to 63; 0 is coded in another way than the others
 * @param last 0 to 63
 * @param refined whether an earlier scan had them, and this one has a bit more of each
 * @param runs whether one code can end several blocks
 */
record JpegBand(int first, int last, boolean refined, boolean runs) {
  private static final JpegBand ALL = new JpegBand(0, 63, false, false);

  /**
   * Reads it.
   *
   * @param scan the head of a scan
   * @throws IOException if there are no such coefficients
   */
  static JpegBand of(byte[] scan, boolean progressive) throws IOException {
    if (!progressive) {
      return ALL;
    }
    int at = 1 + 2 * scan[0];
    JpegBand band = new JpegBand(scan[at], scan[at + 1], scan[at + 2] >> 4 != 0, true);
    boolean isFirst = band.first == 0 && band.last == 0;
    if (!isFirst && (band.first < 1 || band.last < band.first || band.last > ALL.last)) {
      throw new IOException("coefficients");
    }
    return band;
  }
}
