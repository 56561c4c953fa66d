package broadside.privacy;

import broadside.Pipeline;
import broadside.ValidatedWorkspace;
import broadside.cli.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A workspace in a folder, and the program run on it.
 *
 * @param root the folder
 */
record Folder(Path root) {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  /** How a run ended and what it printed. */
  record Run(int code, String out, String err) {}

  /** Writes a file of the record. */
  Folder write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a picture of one dot in PNG format. */
  Folder picture(String path) {
    return write(path, Base64.getDecoder().decode(DOT));
  }

  private Folder write(String path, byte[] content) {
    try {
      Path file = root.resolve("incidents").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Removes the record. */
  Folder clear() {
    Path incidents = root.resolve("incidents");
    if (Files.exists(incidents)) {
      try (Stream<Path> files = Files.walk(incidents)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return this;
  }

  Pipeline pipeline() {
    return new Pipeline(root);
  }

  ValidatedWorkspace check() {
    return pipeline().check();
  }

  /** Runs the program within this process. */
  Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--workspace", root.toString()));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Program.run(
            new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** The files below a folder by their names, each byte a character. */
  static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(path).toString(), bytes);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }
}
