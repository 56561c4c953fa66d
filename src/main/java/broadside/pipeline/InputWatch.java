package broadside.pipeline;

import broadside.digest.FolderSum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether the files that a build depends on were left alone while it read them. Their sums
 * are taken first, and some are read later: what was made of them meanwhile may be remembered only
 * if nobody touched them, for an edit that was undone leaves no other sum.
 */
final class InputWatch {
  private final Loader loader;
  private final Path templates;
  private final Optional<String> publisher;
  private final Optional<String> looks;

  /** A watch that begins now. */
  InputWatch(Loader loader, Path templates) {
    this.loader = loader;
    this.templates = templates;
    this.publisher = loader.publisherStamps();
    this.looks = stamps(templates);
  }

  /** Whether what all pages depend on was left alone. */
  boolean isUntouched() {
    return publisher.isPresent()
        && looks.isPresent()
        && publisher.equals(loader.publisherStamps())
        && looks.equals(stamps(templates));
  }

  /** Whether the files of an incident were left alone since their sum was taken. */
  boolean isUntouched(String id) {
    return loader.isUntouched(id);
  }

  private static Optional<String> stamps(Path folder) {
    try {
      return FolderSum.stampsOf(folder, file -> true);
    } catch (IOException unreadable) {
      return Optional.empty(); // whoever needs a template will say so
    }
  }
}
