package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A command that is run to its end in a process of its own, with an empty standard input.
 *
 * @param command the program and its arguments
 * @param folder where it is started
 * @param environment variables beside those of the test
 * @param out where standard output goes; empty to keep it
 */
public record Subprocess(
    List<String> command, Path folder, Map<String, String> environment, Optional<Path> out) {
  private static final int SECONDS = 300;

  /** A command in the repository, in the environment of the test. */
  public static Subprocess of(String... command) {
    return new Subprocess(List.of(command), PackagedCli.HOME, Map.of(), Optional.empty());
  }

  /** Runs it. */
  public Run run() throws IOException, InterruptedException {
    Path printed = Files.createTempFile("broadside", ".out");
    Path complained = Files.createTempFile("broadside", ".err");
    try {
      int code = run(out.orElse(printed), complained);
      return new Run(code, text(printed), text(complained));
    } finally {
      Files.delete(printed);
      Files.delete(complained);
    }
  }

  private int run(Path printed, Path complained) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(complained.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, String.join(" ", command));
    return process.waitFor();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
