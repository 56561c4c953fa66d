package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** What the chunks of a WebP say of the whole picture. */
final class WebPHeader {
  private static final int HAS_PROFILE = 0x20;
  private static final int HAS_ALPHA = 0x10;
  private static final int HAS_EXIF = 0x08;
  private static final int EXTENDED_BYTES = 10;
  private static final int CANVAS = 4;

  /** Of its first four bytes, the first one highest. */
  private static final int RESERVED = 0xC1FFFFFF;

  private static final int SIDE = 0x3FFF;
  private static final int LOSSLESS_SIGNATURE = 0x2F;
  private static final int VERSION = 29;
  private static final int LOSSY_START = 0x2A019D;

  /** Of the first byte of a frame: a key frame has 0, profiles from 4 on are reserved. */
  private static final int KIND = 0b1_100_1;

  private static final int SHOWN = 0b1_000_0;
  private static final int TRIPLE = 0xFFFFFF;

  private WebPHeader() {}

  /** The size of a lossy or a lossless picture. */
  static ImageSize size(WebPChunk picture) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(picture.data()).order(ByteOrder.LITTLE_ENDIAN);
    return picture.type().equals(WebPChunk.LOSSLESS) ? lossless(in) : lossy(in);
  }

  private static ImageSize lossless(ByteBuffer in) throws IOException {
    if (in.get() != LOSSLESS_SIGNATURE) {
      throw new IOException("no signature");
    }
    int bits = in.getInt();
    if (bits >>> VERSION != 0) {
      throw new IOException("version");
    }
    return new ImageSize(1 + (bits & SIDE), 1 + ((bits >> 14) & SIDE));
  }

  /**
   * A key frame that is shown, of one of the four profiles; the upper bits of each side ask for
   * another size on the screen.
   */
  private static ImageSize lossy(ByteBuffer in) throws IOException {
    if ((in.getInt(3) & TRIPLE) != LOSSY_START || (in.get(0) & KIND) != SHOWN) {
      throw new IOException("no key frame");
    }
    return new ImageSize(in.getShort(6) & SIDE, in.getShort(8) & SIDE);
  }

  /** The size that the head of the extended format names. */
  static ImageSize canvas(byte[] extended) {
    ByteBuffer in = ByteBuffer.wrap(extended).order(ByteOrder.LITTLE_ENDIAN);
    int width = in.getInt(CANVAS) & TRIPLE;
    return new ImageSize(1 + width, 1 + (in.getInt(CANVAS + 2) >>> 8));
  }

  /** Whether that head holds more than it has to say: reserved bits, or bytes behind. */
  static boolean hasMore(byte[] extended) {
    int reserved = ByteBuffer.wrap(extended).getInt() & RESERVED;
    return reserved != 0 || extended.length > EXTENDED_BYTES;
  }

  /** Whether that head announces an alpha channel. */
  static boolean hasAlpha(byte[] extended) {
    return (extended[0] & HAS_ALPHA) != 0;
  }

  /** The head of the extended format for what follows it, from the one that was there. */
  static WebPChunk extended(byte[] was, List<WebPChunk> chunks) {
    List<String> types = chunks.stream().map(WebPChunk::type).toList();
    int flags =
        (types.contains("ICCP") ? HAS_PROFILE : 0)
            | (types.contains("EXIF") ? HAS_EXIF : 0)
            | (was[0] & HAS_ALPHA);
    ByteBuffer out = ByteBuffer.allocate(EXTENDED_BYTES).putInt(flags << 24);
    return new WebPChunk("VP8X", out.put(was, CANVAS, EXTENDED_BYTES - CANVAS).array());
  }
}
