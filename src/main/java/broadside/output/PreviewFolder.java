package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a preview: one of its own. The writer replaces its target as a whole, which nobody
 * wants of a workspace, of a public site or of a folder full of other things.
 */
public final class PreviewFolder {
  private static final List<String> KEPT = List.of("incidents", "templates", "site", "src");

  private PreviewFolder() {}

  /**
   * The folder, if a preview may be written there.
   *
   * @param folder an empty folder, one of an earlier preview, or one that does not exist yet
   * @param workspace the folder of the workspace
   * @param mark the path of a file that every preview has and no public site
   * @throws EnvironmentException {@code preview-folder-kept} if it is a part of the workspace or
   *     holds it, {@code preview-folder-public} if it holds the public site of whatever workspace,
   *     {@code preview-folder-in-use} if it holds other things
   */
  public static Path of(Path folder, Path workspace, String mark) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      if (isKept(real(target), real(workspace))) {
        throw refused("preview-folder-kept", target);
      }
      // What a killed build took away for a moment counts as well.
      Recovery.attempt(target);
      if (isInUse(target)) {
        throw refused("preview-folder-in-use", target);
      }
      if (isPublic(target, mark)) {
        throw refused("preview-folder-public", target);
      }
    } catch (IOException failure) {
      throw IoFaults.cannotRead(target, failure);
    }
    return target;
  }

  private static EnvironmentException refused(String id, Path target) {
    return new EnvironmentException(null, id, target.toString());
  }

  private static boolean isKept(Path target, Path workspace) {
    return workspace.startsWith(target)
        || KEPT.stream().map(workspace::resolve).anyMatch(target::startsWith);
  }

  private static boolean isInUse(Path target) throws IOException {
    if (!Files.isDirectory(target) || hasManifest(target)) {
      return false;
    }
    try (Stream<Path> content = Files.list(target)) {
      return content.anyMatch(path -> !path.equals(new SitePlaces(target).inside().lock()));
    }
  }

  private static boolean isPublic(Path target, String mark) throws IOException {
    return hasManifest(target) && !Manifest.read(target).names(mark);
  }

  private static boolean hasManifest(Path target) {
    return Files.exists(target.resolve(Manifest.NAME));
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
