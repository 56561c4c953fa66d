package broadside.imagefile;

import broadside.diagnostic.Fault;
import java.io.IOException;

/**
 * How large a picture may be.
 *
 * @param side pixels in width, and in height
 * @param pixels in all
 */
public record ImageLimits(int side, long pixels) {
  /** What a decoder of WebP holds is thirty bytes for each pixel. */
  private static final long WEBP_PIXELS = 5_000_000;

  /** The same for a format. */
  ImageLimits in(ImageFormat format) {
    return format == ImageFormat.WEBP ? new ImageLimits(side, Math.min(pixels, WEBP_PIXELS)) : this;
  }

  /**
   * A size within these limits.
   *
   * @throws RefusedException if it has too many pixels
   * @throws IOException if it has none
   */
  ImageSize check(ImageSize size) throws IOException {
    if (size.width() <= 0 || size.height() <= 0) {
      throw new IOException("no pixels");
    }
    if (Math.max(size.width(), size.height()) > side) {
      throw new RefusedException(Fault.of("picture-dimensions", size.width(), size.height(), side));
    }
    if (size.pixels() > pixels) {
      throw new RefusedException(Fault.of("picture-pixels", size.width(), size.height(), pixels));
    }
    return size;
  }
}
