package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.imagefile.ImageFile;
import broadside.imagefile.ImageFormat;
import broadside.imagefile.ImageLimits;
import broadside.imagefile.Trace;
import broadside.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file of a picture that is to be published. It is known by its content, since a name proves
 * nothing, and decoded within bounds, since a small file can unpack to gigabytes.
 */
final class PictureFile {
  private PictureFile() {}

  /**
   * How large a picture may be.
   *
   * @param bytes of the file
   * @param limits of its pixels
   */
  record Most(int bytes, ImageLimits limits) {
    static final Most PICTURE = new Most(10 * 1024 * 1024, new ImageLimits(20_000, 50_000_000));

    /** It stands small on every page, and small pictures are made from it. */
    static final Most LOGO = new Most(1024 * 1024, new ImageLimits(2_000, 4_000_000));
  }

  /** What is to say of the file of a picture; one that is not there is not its business. */
  static Optional<Diagnostic> check(Picture picture, IncidentFiles files) {
    Place place = picture.place().child("file");
    return picture
        .file()
        .filter(files.media()::contains)
        .flatMap(
            name ->
                finding(place, name, decoded(files.incident().resolveSibling(name), Most.PICTURE)));
  }

  /**
   * What is to say of a file that was read: an error, or a warning of what it tells beside the
   * picture.
   *
   * @param place where it is named
   * @param name its path there
   */
  static Optional<Diagnostic> finding(Place place, String name, Parsed<ImageFile> read) {
    return read instanceof Parsed.Value<ImageFile> image
        ? traces(place, name, image.value().traces())
        : Optional.of(Diagnostic.error(place, ((Parsed.Failure<ImageFile>) read).fault()));
  }

  private static Optional<Diagnostic> traces(Place place, String name, Set<Trace> traces) {
    List<Object> arguments = new ArrayList<>();
    Stream.of(Trace.values()).forEach(trace -> arguments.add(traces.contains(trace) ? 1 : 0));
    arguments.add(place.file().replaceFirst("[^/]*$", "") + name);
    return traces.isEmpty()
        ? Optional.empty()
        : Optional.of(Diagnostic.warning(place, "picture-metadata", arguments.toArray()));
  }

  /**
   * A picture that was decoded, or what is wrong with the file.
   *
   * @throws EnvironmentException {@code cannot-read} if it cannot be read, {@code picture-memory}
   *     if Java has not enough memory to decode it
   */
  static Parsed<ImageFile> decoded(Path file, Most most) {
    return decoded(file, most, Runtime.getRuntime().maxMemory());
  }

  /** The same with so much memory, in bytes: once it is full nobody can tell of which picture. */
  static Parsed<ImageFile> decoded(Path file, Most most, long memory) {
    Parsed<ImageFile> read = read(file, most);
    if (read instanceof Parsed.Value<ImageFile> image && image.value().decoding() > memory) {
      long megabytes = image.value().decoding() >> 20;
      throw new EnvironmentException(null, "picture-memory", file.toString(), megabytes);
    }
    return read.then(ImageFile::decoded);
  }

  /** A picture, or what can be seen to be wrong with the file without decoding it. */
  static Parsed<ImageFile> read(Path file, Most most) {
    try {
      long size = Files.size(file);
      return size > most.bytes()
          ? Parsed.fault("picture-too-large", size, most.bytes())
          : ImageFile.read(Files.readAllBytes(file), most.limits())
              .then(image -> named(file, image));
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
    }
  }

  private static Parsed<ImageFile> named(Path file, ImageFile image) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    ImageFormat format = image.format();
    return format.endings().stream().anyMatch(ending -> name.endsWith("." + ending))
        ? Parsed.of(image)
        : new Parsed.Failure<>(Fault.of("picture-ending", format.shown(), format.endings().get(0)));
  }
}
