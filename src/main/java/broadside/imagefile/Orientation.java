package broadside.imagefile;

import java.nio.ByteBuffer;

/**
 * How the pixels of a picture are to be turned before they are shown.
 *
 * @param value 1 to 8, as in EXIF: 1 is upright, from 5 on width and height change places
 */
record Orientation(int value) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final int MOST = 8;
  private static final int FIRST_TURNED = 5;
  private static final int TIFF_BYTES = 26;
  private static final int BIG_ENDIAN = 0x4D4D002A;
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /** The orientation of a value; upright if it is none. */
  static Orientation of(int value) {
    return value >= 1 && value <= MOST ? new Orientation(value) : UPRIGHT;
  }

  boolean isUpright() {
    return value == 1;
  }

  /** The size that a reader sees. */
  ImageSize of(ImageSize stored) {
    return value >= FIRST_TURNED ? stored.turned() : stored;
  }

  /** EXIF that says this and nothing else: a TIFF of one directory with one entry. */
  byte[] exif() {
    return ByteBuffer.allocate(TIFF_BYTES)
        .putInt(BIG_ENDIAN)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) value)
        .array();
  }
}
