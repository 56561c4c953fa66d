package broadside.imagefile;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the pixels of a WebP by TwelveMonkeys. */
final class WebPDecoder {
  /** One at a time: what is decoded at a time takes most of the memory of a run. */
  private static final Object ONE = new Object();

  private WebPDecoder() {}

  /**
   * Decodes all pixels, and keeps none.
   *
   * @throws IOException if some are missing or cannot be decoded
   */
  static void decode(byte[] file) throws IOException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      synchronized (ONE) {
        reader.read(0);
      }
    } catch (RuntimeException damaged) {
      // It finds some damage only by stepping out of an array.
      throw new IOException(damaged);
    } finally {
      reader.dispose();
    }
  }
}
