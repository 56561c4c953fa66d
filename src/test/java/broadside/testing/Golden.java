package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Golden files: what was rendered and reviewed before. {@code mvn verify -Dgolden.update=true}
 * rewrites them all; read the difference before you commit it.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** Compares a text with a golden file, or rewrites the file if the switch is on. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (UPDATE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Finds golden files below a folder that nothing compares any more, or deletes them. */
  public static void checkNoOthers(String name, Set<String> compared) throws IOException {
    Path folder = FOLDER.resolve(name);
    List<Path> others;
    try (Stream<Path> files = Files.walk(folder)) {
      others =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !compared.contains(folder.relativize(file).toString()))
              .toList();
    }
    if (UPDATE) {
      for (Path other : others) {
        Files.delete(other);
      }
    } else {
      assertEquals(List.of(), others);
    }
  }
}
