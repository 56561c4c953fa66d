package broadside.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine. */
public final class Programs {
  private static final String NAMED = System.getProperty("chromium", "");
  private static final String NONE = "none";

  private Programs() {}

  /**
   * Chromium or what is built from it: the file that {@code -Dchromium=} names, none if it names
   * none, otherwise the first that is found.
   */
  public static Optional<Path> chromium() {
    return switch (NAMED) {
      case NONE -> Optional.empty();
      case "" ->
          Stream.of("chromium", "chromium-browser", "google-chrome")
              .flatMap(name -> find(name).stream())
              .findFirst();
      default -> Optional.of(Path.of(NAMED));
    };
  }

  static boolean hasChromium() {
    return chromium().filter(Files::isExecutable).isPresent();
  }

  /** A program on the path of the environment. */
  static Optional<Path> find(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
