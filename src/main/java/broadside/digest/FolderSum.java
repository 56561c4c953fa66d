package broadside.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sums of what stands in a folder. A symbolic link or another thing that is neither file nor
 * folder makes them doubtful, since what it leads to may change unseen: then there are none.
 *
 * @param contents of the names and contents of its files
 * @param stamps of what the file system says of them before they are read: names, sizes, when they
 *     were changed, and which they are. An edit that was undone leaves another one
 */
public record FolderSum(String contents, String stamps) {
  /**
   * The sums of a folder; those of an empty one if it does not exist.
   *
   * @param counts which of its files and folders count, with all that they hold
   * @return empty if the sums would be doubtful
   * @throws IOException if something cannot be read
   */
  public static Optional<FolderSum> of(Path folder, Predicate<Path> counts) throws IOException {
    Sha256 contents = new Sha256();
    Sha256 stamps = new Sha256();
    return new FolderWalk(counts, stamps, Optional.of(contents)).add(folder)
        ? Optional.of(new FolderSum(contents.sum(), stamps.sum()))
        : Optional.empty();
  }

  /**
   * The sum of the stamps alone, which takes no reading.
   *
   * @param counts which of its files and folders count, with all that they hold
   * @return empty if it would be doubtful
   * @throws IOException if something cannot be looked at
   */
  public static Optional<String> stampsOf(Path folder, Predicate<Path> counts) throws IOException {
    Sha256 stamps = new Sha256();
    return new FolderWalk(counts, stamps, Optional.empty()).add(folder)
        ? Optional.of(stamps.sum())
        : Optional.empty();
  }

  /** Whether the name of a file begins with a dot. */
  public static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
