package broadside.digest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Goes through a folder in the order of the names, and adds up what it sees. */
final class FolderWalk {
  private static final Comparator<Path> BY_NAME = Comparator.comparing(FolderWalk::name);

  private final Predicate<Path> counts;
  private final Sha256 stamps;
  private final Optional<Sha256> contents;

  /**
   * A walk.
   *
   * @param contents where contents are added; without it nothing is read
   */
  FolderWalk(Predicate<Path> counts, Sha256 stamps, Optional<Sha256> contents) {
    this.counts = counts;
    this.stamps = stamps;
    this.contents = contents;
  }

  /** Adds a folder; false if there is something in it that nobody can be sure of. */
  boolean add(Path folder) throws IOException {
    List<Path> entries = entries(folder);
    named(entries.size(), name(folder));
    for (Path entry : entries) {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        file(entry, attributes);
      } else if (!attributes.isDirectory() || !add(entry)) {
        return false;
      }
    }
    return true;
  }

  private void file(Path file, BasicFileAttributes attributes) throws IOException {
    String name = name(file);
    stamps
        .add(name)
        .add(attributes.size())
        .add(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        .add(String.valueOf(attributes.fileKey()));
    if (contents.isPresent()) {
      contents.get().add(name).add(Sha256.of(file));
    }
  }

  private void named(int entries, String name) {
    stamps.add(entries).add(name);
    contents.ifPresent(sum -> sum.add(entries).add(name));
  }

  private List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(entries::add);
    } catch (NoSuchFileException missing) {
      return List.of();
    }
    entries.removeIf(entry -> !counts.test(entry));
    entries.sort(BY_NAME);
    return entries;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
