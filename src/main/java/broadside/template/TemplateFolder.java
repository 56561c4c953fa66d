package broadside.template;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of a workspace's own templates, each of which stands for the packed one of the same
 * name. Only files that lie within it count, wherever its links lead.
 */
public final class TemplateFolder {
  /** Where the packed ones stand in the program. */
  static final String PACKED = "/broadside/templates";

  private final Optional<Path> folder;

  /**
   * A folder.
   *
   * @param folder need not exist
   * @throws EnvironmentException {@code templates-not-a-folder} when something else is there
   */
  public TemplateFolder(Optional<Path> folder) {
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

  /**
   * Whether the workspace has files of its own that differ from the packed ones of the same names.
   *
   * @throws EnvironmentException if one of its files cannot be read
   */
  public boolean hasOwnFiles() {
    List<String> own =
        names().stream()
            .filter(name -> TemplateFolder.class.getResource(packed(name)) != null)
            .filter(name -> !Arrays.equals(asset(name), asset(name, Optional.empty())))
            .toList();
    return !own.isEmpty();
  }

  private List<String> names() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder.get())) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new EnvironmentException(failure, "templates-not-a-folder", folder.get().toString());
    }
  }

  private static String packed(String name) {
    return PACKED + "/" + name;
  }

  /**
   * A file that is published as it is, such as a style sheet: the workspace's or the packed one.
   */
  byte[] asset(String name) {
    try {
      return asset(name, find(name));
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  private byte[] asset(String name, Optional<Path> file) {
    try (InputStream stream =
        file.isPresent()
            ? Files.newInputStream(file.get())
            : TemplateFolder.class.getResourceAsStream(packed(name))) {
      if (stream == null) {
        throw new EnvironmentException(null, "template-missing", name);
      }
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  private EnvironmentException unreadable(String name, IOException failure) {
    return new EnvironmentException(
        failure, "template-unreadable", name, origin(name), String.valueOf(failure.getMessage()));
  }

  /** Where a template comes from, in the words of a path. */
  String origin(String name) {
    return folder
        .map(path -> path.resolve(name))
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .orElse("classpath:" + packed(name));
  }

  /** The same, or the workspace's own templates if it is a packed one that may include them. */
  String ownOrigin(String name) {
    String own =
        names().stream()
            .filter(other -> TemplateFolder.class.getResource(packed(other)) != null)
            .map(this::origin)
            .collect(Collectors.joining(", "));
    return names().contains(name) || own.isEmpty() ? origin(name) : own;
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
