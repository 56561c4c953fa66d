package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a preview: one of its own. The writer replaces its target as a whole, which nobody
 * wants of a workspace or of a folder full of other things.
 */
public final class PreviewFolder {
  private static final List<String> KEPT = List.of("incidents", "templates", "site", "src");

  private PreviewFolder() {}

  /**
   * The folder, if a preview may be written there.
   *
   * @param folder an empty folder, one of an earlier preview, or one that does not exist yet
   * @param workspace the folder of the workspace
   * @throws EnvironmentException {@code preview-folder-kept} if it is a part of the workspace or
   *     holds it, {@code preview-folder-in-use} if it holds other things
   */
  public static Path of(Path folder, Path workspace) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      if (isKept(real(target), real(workspace))) {
        throw new EnvironmentException(null, "preview-folder-kept", target.toString());
      }
      if (isInUse(target)) {
        throw new EnvironmentException(null, "preview-folder-in-use", target.toString());
      }
    } catch (IOException failure) {
      throw IoFaults.cannotRead(target, failure);
    }
    return target;
  }

  private static boolean isKept(Path target, Path workspace) {
    return workspace.startsWith(target)
        || KEPT.stream().map(workspace::resolve).anyMatch(target::startsWith);
  }

  private static boolean isInUse(Path target) throws IOException {
    if (!Files.isDirectory(target) || Files.exists(target.resolve(Manifest.NAME))) {
      return false;
    }
    try (Stream<Path> content = Files.list(target)) {
      return content.findAny().isPresent();
    }
  }

  /** As the system knows it, as far as it exists. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }
}
