package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.cli.Program;
import broadside.diagnostic.Diagnostic;
import broadside.model.Workspace;
import broadside.output.OutputFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small workspace in which everything occurs that an incident can have, and its results. */
final class Showcase {
  static final Path WORKSPACE = Path.of("src", "test", "resources", "golden", "showcase");

  /** The repository's own workspace. */
  static final Path OWN = Path.of("");

  private static final List<String> TEXTS =
      List.of(".html", ".xml", ".svg", ".md", ".css", ".webmanifest");

  private Showcase() {}

  /** The text files of its site, by their names. */
  static SortedMap<String, String> site() {
    return texts(WORKSPACE);
  }

  /** The text files of the site of this repository's own record. */
  static SortedMap<String, String> ownSite() {
    return texts(OWN);
  }

  /** All files of its site. */
  static List<OutputFile> files(Path root) {
    Pipeline pipeline = new Pipeline(root.toAbsolutePath());
    ValidatedWorkspace checked = pipeline.check();
    assertEquals(List.of(), checked.findings().stream().filter(Diagnostic::isError).toList());
    Workspace workspace = checked.workspace();
    return pipeline.site(workspace, SiteRequest.PUBLIC);
  }

  /** The names of all files of the site of a workspace. */
  static Set<String> names(Path root) {
    return files(root).stream().map(OutputFile::path).collect(Collectors.toUnmodifiableSet());
  }

  /** What a command prints about it. */
  static String print(String... command) {
    List<String> arguments = new ArrayList<>(List.of("--workspace", WORKSPACE.toString()));
    arguments.addAll(List.of(command));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Program.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    assertEquals(0, code, err.toString());
    return out.toString();
  }

  private static SortedMap<String, String> texts(Path root) {
    SortedMap<String, String> texts = new TreeMap<>();
    files(root).stream()
        .filter(file -> isText(file.path()))
        .forEach(file -> texts.put(file.path(), text(file)));
    return texts;
  }

  private static boolean isText(String path) {
    return TEXTS.stream().anyMatch(path::endsWith);
  }

  private static String text(OutputFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  /** What the commands print, by names for it. */
  static SortedMap<String, String> documents() {
    SortedMap<String, String> all = new TreeMap<>();
    for (String id : List.of("2022-11-bare", "2023-06-mail-storm", "2024-01-hostile")) {
      Stream.of("md", "html", "txt")
          .forEach(f -> all.put(id + "/statement." + f, print("statement", id, "-f", f)));
      Stream.of("md", "html", "txt", "json", "csv")
          .forEach(f -> all.put(id + "/timeline." + f, print("timeline", id, "-f", f)));
      Stream.of("txt", "md", "json")
          .forEach(f -> all.put(id + "/statistics." + f, print("stats", id, "-f", f)));
    }
    Stream.of("txt", "md", "json")
        .forEach(f -> all.put("statistics." + f, print("stats", "-f", f)));
    return all;
  }
}
