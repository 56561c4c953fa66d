package broadside.template;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a workspace's own templates. Only files that lie within it count, wherever its
 * links lead.
 */
final class TemplateFolder {
  private final Optional<Path> folder;

  /**
   * A folder.
   *
   * @param folder need not exist
   * @throws EnvironmentException {@code templates-not-a-folder} when something else is there
   */
  TemplateFolder(Optional<Path> folder) {
    this.folder = folder.filter(TemplateFolder::isThere);
    if (this.folder.filter(path -> !isUsable(path)).isPresent()) {
      throw new EnvironmentException(null, "templates-not-a-folder", folder.get().toString());
    }
  }

  /** What stands in a folder that may not be entered would be passed over. */
  private static boolean isUsable(Path path) {
    return Files.isDirectory(path) && Files.isReadable(path) && Files.isExecutable(path);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What the folder holds, in the order of names. */
  List<String> names() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder.get())) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new EnvironmentException(failure, "templates-not-a-folder", folder.get().toString());
    }
  }

  /** Where a file of a name stands, in the words of a path; empty if there is none. */
  Optional<String> origin(String name) {
    return folder.map(path -> path.resolve(name)).filter(Files::isRegularFile).map(Path::toString);
  }

  /**
   * The file of a name, if there is one.
   *
   * @throws EnvironmentException {@code template-not-a-file} or {@code template-outside} when what
   *     is there cannot be used
   */
  Optional<Path> find(String name) throws IOException {
    Optional<Path> found = folder.map(path -> path.resolve(name)).filter(TemplateFolder::isThere);
    if (found.isEmpty()) {
      return found;
    }
    if (!Files.isRegularFile(found.get())) {
      throw new EnvironmentException(null, "template-not-a-file", name, found.get().toString());
    }
    Path real = found.get().toRealPath();
    if (!real.startsWith(folder.get().toRealPath())) {
      throw new EnvironmentException(null, "template-outside", name, real.toString());
    }
    return Optional.of(real);
  }
}
