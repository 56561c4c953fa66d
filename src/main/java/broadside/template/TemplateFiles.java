package broadside.template;

import broadside.diagnostic.EnvironmentException;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Finds template files: in the workspace's folder first, then among those packed into the program.
 * Only names that tell a format are loaded, since others would be printed unescaped.
 */
final class TemplateFiles implements TemplateLoader {
  private static final Set<String> ENDINGS = Set.of("ftlh", "ftlx", "ftlm", "ftlc");

  private final TemplateFolder folder;
  private final TemplateLoader packed =
      new ClassTemplateLoader(TemplateFiles.class, TemplateFolder.PACKED);

  /** The files of a folder, and the packed ones. */
  TemplateFiles(TemplateFolder folder) {
    this.folder = folder;
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
    Optional<Path> file = folder.find(name);
    return file.isPresent() ? file.get() : packed.findTemplateSource(name);
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
