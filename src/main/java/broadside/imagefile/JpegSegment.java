package broadside.imagefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a JPEG.
 *
 * @param marker the second byte of its marker
 * @param content without marker and length
 * @param scan the coded data that follow; none but behind {@link #SOS}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record JpegSegment(int marker, byte[] content, byte[] scan) {
  static final int SOF0 = 0xC0;
  static final int SOF2 = 0xC2;
  static final int DHT = 0xC4;
  static final int DQT = 0xDB;
  static final int DRI = 0xDD;
  static final int SOI = 0xD8;
  static final int EOI = 0xD9;
  static final int SOS = 0xDA;
  static final int COM = 0xFE;
  static final int APP0 = 0xE0;

  private static final int BYTE = 0xFF;
  private static final int FIRST_RESTART = 0xD0;
  private static final int RESTARTS = 8;

  /** A segment without coded data. */
  JpegSegment(int marker, byte[] content) {
    this(marker, content, new byte[0]);
  }

  /**
   * Reads the next segment.
   *
   * @throws IOException if there is none where one should be
   */
  static JpegSegment read(ByteBuffer in) throws IOException {
    int marker = marker(in);
    if (marker == EOI) {
      return new JpegSegment(marker, new byte[0]);
    }
    if (isRestart(marker) || marker <= 1) {
      throw new IOException("marker out of place");
    }
    int length = (in.getShort() & 0xFFFF) - 2;
    if (length < 0) {
      throw new IOException("length of a segment");
    }
    byte[] content = new byte[length];
    in.get(content);
    return marker == SOS
        ? new JpegSegment(marker, content, scan(in))
        : new JpegSegment(marker, content);
  }

  /** Any number of bytes 0xFF, then one that is not. */
  private static int marker(ByteBuffer in) throws IOException {
    if (in.get() != (byte) BYTE) {
      throw new IOException("no marker");
    }
    int marker = BYTE;
    while (marker == BYTE) {
      marker = in.get() & BYTE;
    }
    return marker;
  }

  /** Up to the next marker that is neither a stuffed zero nor a restart. */
  private static byte[] scan(ByteBuffer in) {
    int from = in.position();
    int at = from;
    while (!(in.get(at) == (byte) BYTE && ends(in.get(at + 1) & BYTE))) {
      at++;
    }
    byte[] scan = new byte[at - from];
    in.get(scan);
    return scan;
  }

  private static boolean ends(int next) {
    return next != 0 && !isRestart(next);
  }

  /** Whether coded data may go on behind a marker. */
  static boolean isRestart(int marker) {
    return marker >= FIRST_RESTART && marker < FIRST_RESTART + RESTARTS;
  }

  /** Whether it begins a frame, and so tells the size. */
  boolean isFrame() {
    return marker == SOF0 || (marker > SOF0 && marker < FIRST_RESTART && marker % 4 != 0);
  }

  /** Whether decoders need it: frames, tables, restarts, scans. */
  boolean isPicture() {
    return isFrame() || isTable() || marker == SOS;
  }

  /** Whether it sets what holds for the scans that follow: codes, quantization, restarts. */
  boolean isTable() {
    return marker == DHT || marker == DQT || marker == DRI;
  }

  /** The same with other content. */
  JpegSegment with(byte[] other) {
    return new JpegSegment(marker, other, scan);
  }

  /** Whether it is that of an application, by its number and the name that it begins with. */
  boolean is(int application, String name) {
    byte[] latin = name.getBytes(StandardCharsets.ISO_8859_1);
    return marker == APP0 + application
        && content.length >= latin.length
        && Arrays.equals(content, 0, latin.length, latin, 0, latin.length);
  }

  /** The content behind so many bytes of a name. */
  byte[] behind(int name) {
    return Arrays.copyOfRange(content, name, content.length);
  }

  void write(ByteArrayOutputStream out) {
    int length = content.length + 2;
    out.writeBytes(new byte[] {(byte) BYTE, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(content);
    out.writeBytes(scan);
  }
}
