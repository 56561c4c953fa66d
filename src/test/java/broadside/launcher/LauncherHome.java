package broadside.launcher;

import broadside.testing.PackagedCli;
import broadside.testing.Run;
import broadside.testing.Subprocess;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with the launcher, sources that are an hour old, and a Maven and a Java that pretend.
 *
 * @param root the folder
 * @param tools Java, Maven, and what they write down
 */
record LauncherHome(Path root, Path tools) {
  static final Path SHOWCASE = Path.of("src/test/resources/golden/showcase/incidents");
  private static final Path SCRIPTS = PackagedCli.HOME.resolve("src/test/resources/launcher");
  private static final Duration AGE = Duration.ofHours(1);

  /** A home in an empty folder, with a name that a careless script would stumble over. */
  static LauncherHome in(Path folder) throws IOException {
    return of(folder.resolve("my home – дім"), folder.resolve("tools"));
  }

  private static LauncherHome of(Path root, Path tools) throws IOException {
    LauncherHome home = new LauncherHome(root, tools);
    copy(PackagedCli.HOME.resolve("broadside"), home.root.resolve("broadside"));
    for (String source : List.of("pom.xml", "src/main/Main.java", "templates/page.ftlh")) {
      home.source(source, AGE);
    }
    home.source(SHOWCASE.resolve("publisher.yaml").toString(), AGE);
    copy(SCRIPTS.resolve("mvn"), home.tools.resolve("mvn"));
    copy(SCRIPTS.resolve("java"), home.tools.resolve("jdk/bin/java"));
    copy(SCRIPTS.resolve("java"), home.tools.resolve("jdk/bin/javac"));
    home.jdk("17.0.1", "17.0.1+2");
    Files.writeString(home.tools.resolve("jar"), "jar");
    return home;
  }

  /**
   * A home with the finished jar, the showcase, and a Java that writes down what it loads. From a
   * path with spaces Java 17 takes no class of the archive.
   */
  static LauncherHome real(Path folder) throws IOException {
    LauncherHome home = of(folder.resolve("home"), folder.resolve("tools"));
    Trees.remove(home.root.resolve(SHOWCASE));
    Trees.copy(PackagedCli.HOME.resolve(SHOWCASE), home.root.resolve(SHOWCASE), false);
    replace(PackagedCli.HOME.resolve("target/broadside.jar"), home.tools.resolve("jar"));
    replace(SCRIPTS.resolve("real-java"), home.tools.resolve("jdk/bin/java"));
    return home;
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  /** Writes a source and makes it, and the folders that hold it, as old as that. */
  void source(String name, Duration age) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "source");
    for (Path path = file; !path.equals(root); path = path.getParent()) {
      age(path, age);
    }
  }

  static void age(Path path, Duration age) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(age)));
  }

  /** States the version of Java as its {@code release} file does. */
  void jdk(String version, String runtime) throws IOException {
    Files.writeString(
        tools.resolve("jdk/release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\nSOURCE=\"\"\n"
            .formatted(runtime, version));
  }

  /** Starts the launcher and waits for its end. */
  Run launch(String... arguments) throws IOException, InterruptedException {
    return launchBy(root.resolve("broadside"), arguments);
  }

  /** The same by a link to the launcher. */
  Run launchBy(Path link, String... arguments) throws IOException, InterruptedException {
    Stream<String> command = Stream.concat(Stream.of(link.toString()), Stream.of(arguments));
    return new Subprocess(command.toList(), root, environment(), Optional.empty()).run();
  }

  /** The variables that lead to the tools. */
  Map<String, String> environment() {
    return Map.of(
        "PATH", tools + ":" + System.getenv("PATH"),
        "JAVA_HOME", tools.resolve("jdk").toString(),
        "REAL_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "LOG", tools.toString());
  }

  /** How often Maven and Java were called so far, and how: of Java the arguments. */
  List<String> calls() throws IOException {
    return Files.readAllLines(tools.resolve("calls"));
  }

  /** The last call of Java. */
  String lastCall() throws IOException {
    List<String> calls = calls();
    return calls.get(calls.size() - 1);
  }

  /** The file that the launcher builds, or another one beside it. */
  Path target(String name) {
    return root.resolve("target").resolve(name);
  }

  /** What is in the folder of what is built. */
  List<String> built() throws IOException {
    return List.copyOf(Trees.bytes(root.resolve("target")).keySet());
  }
}
