package broadside.template;

import broadside.diagnostic.EnvironmentException;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Finds template files: in the workspace's folder first, then among those packed into the program.
 * Only names that tell a format are loaded, since others would be printed unescaped, and only files
 * that lie within the folder, wherever its links lead.
 */
final class TemplateFiles implements TemplateLoader {
  private static final String PACKED = "/broadside/templates";
  private static final Set<String> ENDINGS = Set.of("ftlh", "ftlx", "ftlm", "ftlc");

  private final Optional<Path> folder;
  private final TemplateLoader packed = new ClassTemplateLoader(TemplateFiles.class, PACKED);

  /**
   * The files of a folder, and the packed ones.
   *
   * @param folder need not exist
   * @throws EnvironmentException {@code templates-not-a-folder} when something else is there
   */
  TemplateFiles(Optional<Path> folder) {
    this.folder = folder;
    if (folder.filter(path -> isThere(path) && !isUsable(path)).isPresent()) {
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
   * A file that is published as it is, such as a style sheet: the workspace's or the packed one.
   */
  byte[] asset(String name) {
    try {
      Optional<Path> file = inFolder(name);
      try (InputStream stream =
          file.isPresent()
              ? Files.newInputStream(file.get())
              : TemplateFiles.class.getResourceAsStream(PACKED + "/" + name)) {
        if (stream == null) {
          throw new EnvironmentException(null, "template-missing", name);
        }
        return stream.readAllBytes();
      }
    } catch (IOException failure) {
      throw new EnvironmentException(
          failure, "template-unreadable", name, origin(name), String.valueOf(failure.getMessage()));
    }
  }

  /** Refuses a name whose ending is not one of ours. */
  static void checkEnding(String name) {
    if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      throw new EnvironmentException(null, "template-ending", name);
    }
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    checkEnding(name);
    Optional<Path> file = inFolder(name);
    return file.isPresent() ? file.get() : packed.findTemplateSource(name);
  }

  /** Where a template comes from, in the words of a path. */
  String origin(String name) {
    return folder
        .map(path -> path.resolve(name))
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .orElse("classpath:" + PACKED + "/" + name);
  }

  private Optional<Path> inFolder(String name) throws IOException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.get().resolve(name);
    if (!isThere(file)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new EnvironmentException(null, "template-not-a-file", name, file.toString());
    }
    Path real = file.toRealPath();
    if (!real.startsWith(folder.get().toRealPath())) {
      throw new EnvironmentException(null, "template-outside", name, real.toString());
    }
    return Optional.of(real);
  }

  @Override
  public long getLastModified(Object source) {
    return source instanceof Path ? -1 : packed.getLastModified(source);
  }

  /**
   * A file of the workspace must be UTF-8, whatever FreeMarker asks for; other bytes are a fault.
   */
  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return source instanceof Path file
        ? Files.newBufferedReader(file, StandardCharsets.UTF_8)
        : packed.getReader(source, encoding);
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    if (!(source instanceof Path)) {
      packed.closeTemplateSource(source);
    }
  }
}
