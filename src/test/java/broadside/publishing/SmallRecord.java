package broadside.publishing;

import broadside.cli.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small record that can be in several states, and the program run on it.
 *
 * @param root the workspace
 */
record SmallRecord(Path root) {
  static final Path JAR = Path.of("target", "broadside.jar").toAbsolutePath();

  /** How a run ended and what it printed. */
  record Run(int code, String text) {}

  /** Writes the record; another state is told in another text and has another second incident. */
  void write(String state) throws IOException {
    write("publisher.yaml", "name: P\nbase-url: https://example.org/incidents/\n");
    write("first/incident.yaml", incident("The first one is told in state " + state + "."));
    for (String other : List.of("a", "b")) {
      Path file = root.resolve("incidents/only-" + other + "/incident.yaml");
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    }
    write("only-" + state + "/incident.yaml", incident("Only here."));
  }

  static String incident(String text) {
    return """
        title: An incident
        language: en
        time-zone: Europe/Kyiv
        tlp: clear
        release: {state: released, approved-by: Board, released: 2013-06}
        events:
        - {id: begins, when: 2013-05-01, kind: attack, text: "%s"}
        - {id: ends, when: 2013-05-03, kind: resolution, text: It ends.}
        statement: {headline: What happened, lead: "%s"}
        """
        .formatted(text, text);
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve("incidents").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs the program within this process. */
  Run run(String... arguments) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text, true);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--workspace", root.toString()));
    int code = Program.run(writer, writer, all.toArray(String[]::new));
    return new Run(code, text.toString());
  }

  /** The command that runs the finished program as the launcher does. */
  List<String> command(String... arguments) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    all.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=off"));
    all.addAll(List.of("-jar", JAR.toString()));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--workspace", root.toString()));
    return all;
  }

  /** Runs a command to its end. */
  static Run run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] text = process.getInputStream().readAllBytes();
    return new Run(process.waitFor(), new String(text, StandardCharsets.UTF_8));
  }

  Path site() {
    return root.resolve("site");
  }

  /** The files of a folder, byte by byte; nothing when it is not there. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
          files.put(folder.relativize(path).toString(), bytes);
        }
      }
    }
    return files;
  }

  /** What stands in the workspace and belongs neither to the record nor to the site. */
  static List<String> leftovers(Path root) throws IOException {
    List<String> known = List.of("incidents", "site", ".site.lock");
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !known.contains(name))
          .sorted()
          .toList();
    }
  }
}
