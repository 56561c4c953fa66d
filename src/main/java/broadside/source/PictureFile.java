package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a picture that is to be published by its content, since a name proves nothing. Only its
 * header is read, never its pixels: a small file can unpack to gigabytes.
 */
final class PictureFile {
  private PictureFile() {}

  /**
   * How large a picture may be.
   *
   * @param bytes of the file
   * @param pixels in width, and in height
   */
  record Most(int bytes, int pixels) {
    static final Most PICTURE = new Most(10 * 1024 * 1024, 20_000);

    /** It stands small on every page, and small pictures are made from it. */
    static final Most LOGO = new Most(1024 * 1024, 2_000);
  }

  /** What is wrong with the file of a picture; one that is not there is not its business. */
  static Optional<Diagnostic> check(Picture picture, IncidentFiles files) {
    Place place = picture.place().child("file");
    return picture
        .file()
        .filter(files.media()::contains)
        .map(name -> measure(files.incident().resolveSibling(name), Most.PICTURE))
        .filter(Parsed.Failure.class::isInstance)
        .map(failure -> Diagnostic.error(place, ((Parsed.Failure<?>) failure).fault()));
  }

  /** How large the picture in a file is, or what is wrong with the file. */
  static Parsed<PictureHeader.Size> measure(Path file, Most most) {
    try {
      long size = Files.size(file);
      return size > most.bytes()
          ? Parsed.fault("picture-too-large", size, most.bytes())
          : measure(file, Files.readAllBytes(file), most.pixels());
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
    }
  }

  private static Parsed<PictureHeader.Size> measure(Path file, byte[] bytes, int most) {
    Optional<PictureHeader.Format> format = PictureHeader.format(bytes);
    if (format.isEmpty()) {
      return Parsed.fault(PictureHeader.isSvg(bytes) ? "picture-svg" : "picture-unknown");
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    List<String> endings = format.get().endings();
    if (endings.stream().noneMatch(ending -> name.endsWith("." + ending))) {
      return Parsed.fault("picture-ending", format.get().shown(), endings.get(0));
    }
    return PictureHeader.size(format.get(), bytes)
        .map(size -> within(size, most))
        .orElseGet(() -> Parsed.fault("picture-damaged", format.get().shown()));
  }

  private static Parsed<PictureHeader.Size> within(PictureHeader.Size size, int most) {
    return Math.max(size.width(), size.height()) > most
        ? Parsed.fault("picture-dimensions", size.width(), size.height(), most)
        : Parsed.of(size);
  }
}
