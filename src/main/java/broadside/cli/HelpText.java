package broadside.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The help of the program as picocli prints it, kept as a file; a test compares the two. */
final class HelpText {
  private static final String FILE = "help.txt";

  private HelpText() {}

  /** All of it. */
  static String read() {
    try (InputStream file = HelpText.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
