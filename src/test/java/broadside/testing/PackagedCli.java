package broadside.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The finished program in a process of its own, for tests that run after it is packed. */
public final class PackagedCli {
  /** The repository. */
  public static final Path HOME = Path.of("").toAbsolutePath();

  private static final String JAR = HOME.resolve("target").resolve("broadside.jar").toString();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Those of the launcher, but for its archive of classes. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xms96m",
          "-Xmn32m",
          "-XX:MaxTenuringThreshold=2",
          "-Dsun.reflect.inflationThreshold=2000",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Xlog:disable",
          "-Xlog:all=off");

  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> options = new ArrayList<>(OPTIONS);
  private final List<String> wrapper = new ArrayList<>();
  private final List<String> workspace = new ArrayList<>();
  private Path folder = HOME;
  private Optional<Path> out = Optional.empty();

  /** Runs in another folder. */
  public PackagedCli in(Path other) {
    folder = other;
    return this;
  }

  /** On a workspace. */
  public PackagedCli on(Path root) {
    workspace.addAll(List.of("--workspace", root.toString()));
    return this;
  }

  /** With a variable of the environment. */
  public PackagedCli with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** With options of the JVM. */
  public PackagedCli java(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** By another command, which is given the program and its arguments as its last arguments. */
  public PackagedCli by(String... command) {
    wrapper.addAll(List.of(command));
    return this;
  }

  /** With standard output sent elsewhere. */
  public PackagedCli to(Path file) {
    out = Optional.of(file);
    return this;
  }

  /** The command that runs the jar. */
  public List<String> command(String... arguments) {
    Stream<List<String>> parts =
        Stream.of(
            wrapper, List.of(JAVA), options, List.of("-jar", JAR), workspace, List.of(arguments));
    return parts.flatMap(List::stream).toList();
  }

  /** Runs the jar. */
  public Run run(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  /** Runs a launcher. */
  public Run launch(Path launcher, String... arguments) throws IOException, InterruptedException {
    Stream<List<String>> parts =
        Stream.of(List.of(launcher.toString()), workspace, List.of(arguments));
    return run(parts.flatMap(List::stream).toList());
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    return new Subprocess(command, folder, environment, out).run();
  }
}
