package broadside.imagefile;

import broadside.diagnostic.Fault;
import com.twelvemonkeys.imageio.plugins.webp.lossless.VP8LDecoder;
import com.twelvemonkeys.imageio.plugins.webp.vp8.VP8Frame;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import javax.imageio.ImageReadParam;

/**
 * Decodes the pixels of a WebP by TwelveMonkeys. Each chunk is decoded by itself, so that it can be
 * told where its coded data end: nothing else may stand behind or between them.
 */
final class WebPDecoder {
  /** What the decoder of a lossy picture holds for each pixel, in bytes. */
  static final long LOSSY_PIXEL = 30;

  /** The same of one without loss: its samples, and half as much beside them. */
  static final long LOSSLESS_PIXEL = 6;

  /** One at a time: what is decoded at a time takes most of the memory of a run. */
  private static final Object ONE = new Object();

  /** Encoders flush up to 32 bits at the end of a part, which no decoder needs. */
  private static final int FLUSHED = 4;

  /** In front of lossless data: a signature and the size, which those of an alpha channel lack. */
  private static final int LOSSLESS_HEAD = 5;

  private static final int COMPRESSION = 3;
  private static final int RESERVED = 0xE0;

  private WebPDecoder() {}

  /**
   * Decodes all pixels of a chunk, and keeps none.
   *
   * @param chunk a lossy or lossless picture, or an alpha channel
   * @throws RefusedException {@code picture-behind} if it holds more than they need
   * @throws IOException if some are missing or cannot be decoded
   */
  static void decode(WebPChunk chunk, ImageSize size) throws IOException {
    try {
      synchronized (ONE) {
        switch (chunk.type()) {
          case WebPChunk.LOSSY -> lossy(new CodedBytes(chunk.data()), size);
          case WebPChunk.LOSSLESS -> lossless(new CodedBytes(chunk.data()), size);
          default -> alpha(chunk.data(), size);
        }
      }
    } catch (RuntimeException damaged) {
      // It finds some damage only by stepping out of an array.
      throw new IOException(damaged);
    }
  }

  /** Several partitions, of which each is read byte by byte; one pixel is kept. */
  private static void lossy(CodedBytes in, ImageSize size) throws IOException {
    ImageReadParam one = new ImageReadParam();
    int step = Math.max(size.width(), size.height());
    one.setSourceSubsampling(step, step, 0, 0);
    new VP8Frame(in, false).decode(raster(new ImageSize(1, 1), 3), one);
    check(in.coded() - in.end(), in.longestUnread());
  }

  /** One stream, in which the decoder stands behind the last byte that it used up. */
  private static void lossless(CodedBytes in, ImageSize size) throws IOException {
    new VP8LDecoder(in, false)
        .readVP8Lossless(raster(size, 4), true, null, size.width(), size.height());
    int left = (int) (in.coded() - in.getStreamPosition());
    check(left, left);
  }

  /**
   * A byte that says how it is compressed, and whether it was made of fewer levels; then a byte for
   * each pixel, or a lossless picture. Browsers show nothing where reserved bits are not zero.
   */
  private static void alpha(byte[] data, ImageSize size) throws IOException {
    if ((data[0] & RESERVED) != 0) {
      throw new IOException("reserved bits of alpha");
    }
    switch (data[0] & COMPRESSION) {
      case 0 -> {
        int left = (int) (data.length - 1 - size.pixels());
        check(left, left);
      }
      case 1 -> {
        byte[] headed = new byte[LOSSLESS_HEAD + data.length - 1];
        System.arraycopy(data, 1, headed, LOSSLESS_HEAD, data.length - 1);
        lossless(new CodedBytes(headed), size);
      }
      default -> throw new IOException("compression of alpha");
    }
  }

  private static void check(int left, int unread) throws IOException {
    if (left < 0) {
      throw new IOException("cut off");
    }
    if (unread > FLUSHED) {
      throw new RefusedException(Fault.of("picture-behind", ImageFormat.WEBP.shown()));
    }
  }

  private static WritableRaster raster(ImageSize size, int bands) {
    return Raster.createInterleavedRaster(
        DataBuffer.TYPE_BYTE, size.width(), size.height(), bands, null);
  }
}
