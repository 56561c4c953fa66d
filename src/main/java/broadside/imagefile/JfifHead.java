package broadside.imagefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The head of a JPEG file (ITU T.871, 10.1): a version, the resolution, and a thumbnail. */
final class JfifHead {
  private static final String NAME = "JFIF\0";
  private static final String VERSION = "\1\2";
  private static final int UNIT = NAME.length() + VERSION.length();
  private static final int THUMBNAIL = UNIT + 5;
  private static final int BYTES = THUMBNAIL + 2;

  /** An inch or a centimetre; 0 says how wide a pixel is for its height. */
  private static final int UNITS = 3;

  /** Pixels of a unit. */
  private static final int MOST = 10_000;

  private JfifHead() {}

  /** Whether a segment is one. */
  static boolean is(JpegSegment segment) {
    return segment.is(0, NAME) && segment.content().length >= BYTES;
  }

  /**
   * A head with the same resolution, and nothing else that tells anything.
   *
   * @param besides where it is noted what else there was
   */
  static byte[] clean(byte[] head, Besides besides) {
    ByteBuffer in = ByteBuffer.wrap(head);
    int unit = in.get(UNIT);
    int across = in.getShort(UNIT + 1);
    int down = in.getShort(UNIT + 3);
    if (head.length > BYTES) {
      boolean hasThumbnail = in.get(THUMBNAIL) != 0 && in.get(THUMBNAIL + 1) != 0;
      besides.add(hasThumbnail ? Trace.PICTURE : Trace.PROGRAM);
    }
    if (isSound(unit, across, down)) {
      return head(unit, across, down);
    }
    besides.add(Trace.PROGRAM);
    return head(0, 1, 1);
  }

  private static boolean isSound(int unit, int across, int down) {
    return unit >= 0
        && unit < UNITS
        && Math.min(across, down) >= 0
        && Math.max(across, down) <= MOST;
  }

  private static byte[] head(int unit, int across, int down) {
    return ByteBuffer.allocate(BYTES)
        .put((NAME + VERSION).getBytes(StandardCharsets.ISO_8859_1))
        .put((byte) unit)
        .putShort((short) across)
        .putShort((short) down)
        .array();
  }
}
