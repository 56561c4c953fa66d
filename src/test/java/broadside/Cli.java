package broadside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The finished program in a process of its own, for tests that run after it is packed. */
final class Cli {
  /** The repository. */
  static final Path HOME = Path.of("").toAbsolutePath();

  private static final Path JAR = HOME.resolve("target").resolve("broadside.jar");
  private static final int SECONDS = 300;

  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private Path folder = HOME;
  private Path out;

  /** How a run ended and what it printed. */
  record Run(int code, String out, String err) {
    @Override
    public String toString() {
      return "exit " + code + "\n" + out + err;
    }
  }

  /** Runs in another folder. */
  Cli in(Path other) {
    folder = other;
    return this;
  }

  /** With a variable of the environment. */
  Cli with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** With options of the JVM. */
  Cli java(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** With standard output sent elsewhere. */
  Cli to(Path file) {
    out = file;
    return this;
  }

  /** Runs the jar. */
  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  /** Runs a launcher. */
  Run launch(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  private Run start(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("broadside", ".out");
    Path complained = Files.createTempFile("broadside", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput((out == null ? printed : out).toFile())
              .redirectError(complained.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertTrue(ended, String.join(" ", command));
      return new Run(process.exitValue(), text(printed), text(complained));
    } finally {
      Files.delete(printed);
      Files.delete(complained);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
