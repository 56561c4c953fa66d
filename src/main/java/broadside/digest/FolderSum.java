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
import java.util.function.Predicate;

/**
 * The sum of what stands in a folder: names and contents, in the order of the names. Hidden files
 * do not count. A symbolic link or another thing that is neither file nor folder makes the sum
 * doubtful, since what it leads to may change unseen: then there is none.
 */
public final class FolderSum {
  private static final Comparator<Path> BY_NAME = Comparator.comparing(FolderSum::name);

  private final Predicate<Path> counts;
  private final Sha256 sum = new Sha256();

  private FolderSum(Predicate<Path> counts) {
    this.counts = counts;
  }

  /**
   * The sum of a folder; that of an empty one if it does not exist.
   *
   * @param counts which of its files and folders count, with all that they hold
   * @return empty if the sum would be doubtful
   * @throws IOException if something cannot be read
   */
  public static Optional<String> of(Path folder, Predicate<Path> counts) throws IOException {
    FolderSum all = new FolderSum(counts);
    return all.add(folder) ? Optional.of(all.sum.sum()) : Optional.empty();
  }

  private boolean add(Path folder) throws IOException {
    List<Path> entries = entries(folder);
    sum.add(entries.size());
    for (Path entry : entries) {
      sum.add(name(entry));
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        sum.add(Sha256.of(entry));
      } else if (!attributes.isDirectory() || !add(entry)) {
        return false;
      }
    }
    return true;
  }

  private List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(entries::add);
    } catch (NoSuchFileException missing) {
      return List.of();
    }
    entries.removeIf(entry -> name(entry).startsWith(".") || !counts.test(entry));
    entries.sort(BY_NAME);
    return entries;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
