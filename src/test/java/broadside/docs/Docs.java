package broadside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documentation of the repository: the README, and the reference with its pages. */
final class Docs {
  private static final Path REFERENCE = Path.of("src", "docs");

  private Docs() {}

  static Page readme() {
    return Page.read(Path.of("README.md"));
  }

  static Page contributing() {
    return Page.read(Path.of("CONTRIBUTING.md"));
  }

  /** A page of the reference: {@code times}. */
  static Page page(String name) {
    return Page.read(REFERENCE.resolve(name + ".md"));
  }

  /** All pages of the reference. */
  static List<Page> reference() {
    return files(REFERENCE)
        .filter(file -> file.toString().endsWith(".md"))
        .map(Page::read)
        .toList();
  }

  /** The pictures of the documentation. */
  static List<Path> pictures() {
    return files(REFERENCE).filter(file -> !file.toString().endsWith(".md")).toList();
  }

  /** The README and the reference: what tells users how to work with the program. */
  static Stream<Page> forUsers() {
    return Stream.concat(Stream.of(readme()), reference().stream());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
