package broadside.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
@SuppressWarnings("UnusedVariable") // picocli itself acts on help and version
final class GlobalOptions {
  // What the launcher hands over.
  private static final String HOME = "broadside.home";
  private static final String TERMINAL = "broadside.terminal";

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT)
  private Optional<Path> workspace = Optional.empty();

  @Option(names = "--verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  @Option(names = "--timings", scope = ScopeType.INHERIT)
  private boolean timings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  private boolean version;

  /** Whether the stack trace of a fault is printed. */
  boolean verbose() {
    return verbose;
  }

  /** Whether the time that each stage took is printed. */
  boolean timings() {
    return timings;
  }

  /**
   * Whether standard error is a terminal, so that somebody sees how far a run is. Java itself knows
   * that only of standard input and output together; without the launcher it counts as none.
   */
  static boolean isWatched() {
    return Boolean.getBoolean(TERMINAL);
  }

  /**
   * The workspace: the folder that was named; else the nearest folder above the current one that
   * has {@code incidents/}; else the one in which the program lives.
   */
  Path workspace() {
    Path here = Path.of("").toAbsolutePath();
    return workspace
        .map(Path::toAbsolutePath)
        .or(
            () ->
                Stream.iterate(here, folder -> folder != null, Path::getParent)
                    .filter(GlobalOptions::isWorkspace)
                    .findFirst())
        .or(() -> Optional.ofNullable(System.getProperty(HOME)).map(Path::of))
        .orElse(here)
        .normalize();
  }

  private static boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve("incidents").resolve("publisher.yaml"));
  }
}
