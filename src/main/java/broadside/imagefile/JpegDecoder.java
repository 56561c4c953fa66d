package broadside.imagefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the pixels of a JPEG by the JDK. */
final class JpegDecoder {
  private static final int KEPT = 1_000;

  private JpegDecoder() {}

  /**
   * Decodes all pixels, and keeps no more than a small picture of them.
   *
   * @throws IOException if some are missing, which the decoder only warns of, or cannot be decoded
   */
  static void decode(byte[] file, ImageSize size) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType("image/jpeg").next();
    List<String> warnings = new ArrayList<>();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.setInput(in, true, true);
      reader.readRaster(0, sparsely(reader.getDefaultReadParam(), size));
    } catch (RuntimeException damaged) {
      // It takes some damage for a wrong argument.
      throw new IOException(damaged);
    } finally {
      reader.dispose();
    }
    if (!warnings.isEmpty()) {
      throw new IOException(warnings.get(0));
    }
  }

  private static ImageReadParam sparsely(ImageReadParam param, ImageSize size) {
    int step = 1 + Math.max(size.width(), size.height()) / KEPT;
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }
}
