package broadside.imagefile;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Set;

/** The file of a picture that can be published, and what of it is. */
public final class ImageFile {
  private final ImageFormat format;
  private final Container container;
  private final Metadata metadata;

  private ImageFile(ImageFormat format, Container container) {
    this.format = format;
    this.container = container;
    this.metadata = Metadata.of(container.besides());
  }

  /**
   * Takes a file apart; its pixels are decoded by {@link #decoded}.
   *
   * @param file its bytes
   * @param most how large it may be
   * @return the file, or {@code picture-svg} and {@code picture-unknown} for another format, {@code
   *     picture-damaged}, {@code picture-coding}, {@code picture-moves}, {@code
   *     picture-dimensions}, {@code picture-pixels}
   */
  public static Parsed<ImageFile> read(byte[] file, ImageLimits most) {
    return ImageFormat.of(file)
        .map(format -> read(format, file, most.in(format)))
        .orElseGet(() -> Parsed.fault(ImageFormat.isSvg(file) ? "picture-svg" : "picture-unknown"));
  }

  private static Parsed<ImageFile> read(ImageFormat format, byte[] file, ImageLimits most) {
    try {
      return Parsed.of(new ImageFile(format, container(format, file, most)));
    } catch (RefusedException refused) {
      return new Parsed.Failure<>(refused.fault());
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      return damaged(format);
    }
  }

  private static Container container(ImageFormat format, byte[] file, ImageLimits most)
      throws IOException {
    return switch (format) {
      case PNG -> PngFile.read(file, most);
      case JPEG -> JpegFile.read(file, most);
      case WEBP -> WebPFile.read(file, most);
    };
  }

  private static Parsed<ImageFile> damaged(ImageFormat format) {
    return new Parsed.Failure<>(Fault.of("picture-damaged", format.shown()));
  }

  /** How much memory {@link #decoded} takes at a time, in bytes; 0 if that is little. */
  public long decoding() {
    return container.decoding();
  }

  /**
   * The same file, or {@code picture-damaged} if not all of its pixels can be decoded, {@code
   * picture-behind} if its coded data hold more than pixels.
   */
  public Parsed<ImageFile> decoded() {
    try {
      container.decode();
      return Parsed.of(this);
    } catch (RefusedException refused) {
      return new Parsed.Failure<>(refused.fault());
    } catch (IOException damaged) {
      return damaged(format);
    }
  }

  /** What it is. */
  public ImageFormat format() {
    return format;
  }

  /** How large it is shown. */
  public ImageSize size() {
    return metadata.orientation().of(container.size());
  }

  /** What it tells beside the picture, the gravest first. */
  public Set<Trace> traces() {
    return metadata.traces();
  }

  /** The picture alone, with its colour profile and its orientation: what is published. */
  public byte[] clean() {
    return container.clean(metadata.orientation());
  }
}
