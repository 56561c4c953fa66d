package broadside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders below {@code broken/}: workspaces with faults, beside what is printed about them. */
final class BrokenWorkspaces {
  private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

  private BrokenWorkspaces() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
