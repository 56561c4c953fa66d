package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
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
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_PIXELS = 20_000;

  private PictureFile() {}

  /** What is wrong with the file of a picture; one that is not there is not its business. */
  static Optional<Diagnostic> check(Picture picture, IncidentFiles files) {
    Place place = picture.place().child("file");
    return picture
        .file()
        .filter(files.media()::contains)
        .flatMap(name -> check(files.incident().resolveSibling(name), place));
  }

  private static Optional<Diagnostic> check(Path file, Place place) {
    try {
      long size = Files.size(file);
      return size > MOST_BYTES
          ? fault(place, "picture-too-large", size, MOST_BYTES)
          : check(file, Files.readAllBytes(file), place);
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
    }
  }

  private static Optional<Diagnostic> check(Path file, byte[] bytes, Place place) {
    Optional<PictureHeader.Format> format = PictureHeader.format(bytes);
    if (format.isEmpty()) {
      return fault(place, PictureHeader.isSvg(bytes) ? "picture-svg" : "picture-unknown");
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    List<String> endings = format.get().endings();
    if (endings.stream().noneMatch(ending -> name.endsWith("." + ending))) {
      return fault(place, "picture-ending", format.get().shown(), endings.get(0));
    }
    Optional<PictureHeader.Size> size = PictureHeader.size(format.get(), bytes);
    if (size.isEmpty()) {
      return fault(place, "picture-damaged", format.get().shown());
    }
    int width = size.get().width();
    int height = size.get().height();
    return Math.max(width, height) > MOST_PIXELS
        ? fault(place, "picture-dimensions", width, height, MOST_PIXELS)
        : Optional.empty();
  }

  private static Optional<Diagnostic> fault(Place place, String id, Object... args) {
    return Optional.of(Diagnostic.error(place, id, args));
  }
}
