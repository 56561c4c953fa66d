package broadside.imagefile;

import java.io.IOException;
import java.util.Arrays;

/** The bits of a scan (ITU T.81, F.2.2.5). A zero follows each byte 0xFF that is no marker. */
final class JpegBits {
  private static final int BYTE = 0xFF;

  /** Bytes that decoders read ahead without a warning. */
  private static final int AHEAD = 3;

  private final byte[] scan;
  private int at;
  private long octets;
  private int left;

  JpegBits(byte[] scan) {
    this.scan = scan.clone();
  }

  /**
   * The next bit.
   *
   * @throws IOException if there is none before the next marker
   */
  int next() throws IOException {
    if (left == 0) {
      fill(1);
    }
    left--;
    return (int) (octets >> left & 1);
  }

  /**
   * Passes over the next bits.
   *
   * @return the number that they are, if they are not more than 32
   * @throws IOException if there are not so many before the next marker
   */
  int next(int bits) throws IOException {
    fill(bits);
    left -= bits;
    return (int) (octets >> left & (1L << bits) - 1);
  }

  private void fill(int bits) throws IOException {
    while (left < bits) {
      octets = octets << Byte.SIZE | coded();
      left += Byte.SIZE;
    }
  }

  /**
   * What was read, with ones for the bits behind the last code before each marker.
   *
   * @throws IOException if so much follows that decoders warn of it
   */
  byte[] clean() throws IOException {
    if (scan.length - at > AHEAD) {
      throw new IOException("more than codes");
    }
    pad();
    return Arrays.copyOf(scan, at);
  }

  /** A byte 0xFF would need a zero behind it, so another than that keeps a zero as its last bit. */
  private void pad() {
    boolean isPadded = left > 0 && !(at > 1 && scan[at - 2] == (byte) BYTE);
    if (isPadded) {
      int octet = (scan[at - 1] & BYTE) | ((1 << left) - 1);
      scan[at - 1] = (byte) Math.min(octet, BYTE - 1);
    }
  }

  /**
   * Goes on behind a marker of a restart.
   *
   * @throws IOException if there is none
   */
  void restart() throws IOException {
    pad();
    left = 0;
    if (octet() != BYTE || !JpegSegment.isRestart(octet())) {
      throw new IOException("no restart");
    }
  }

  private int coded() throws IOException {
    int octet = octet();
    if (octet == BYTE && octet() != 0) {
      throw new IOException("marker within coded data");
    }
    return octet;
  }

  private int octet() throws IOException {
    if (at == scan.length) {
      throw new IOException("cut off");
    }
    return scan[at++] & BYTE;
  }
}
