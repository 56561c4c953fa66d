package broadside.source;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what lies within the workspace, wherever symbolic links lead. */
final class WorkspaceBoundary {
  private final Path root;

  WorkspaceBoundary(Path root) {
    this.root = root;
  }

  /** Whether a file or folder, with its links followed, lies within; one that is missing does. */
  boolean holds(Path file) {
    if (!Files.exists(file)) {
      return !Files.isSymbolicLink(file);
    }
    try {
      return file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
    }
  }
}
