package broadside;

import broadside.cli.Program;
import broadside.model.Incident;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workspace of one incident in a folder, written piece by piece, and the program run on it. */
public record Bench(Path root) {
  /** The incident's folder, which is its id. */
  public static final String ID = "2013-05-record";

  private static final String PUBLISHER =
      """
      name: Example Party
      base-url: https://example.org/incidents
      """;
  private static final String HEAD =
      """
      title: An attack
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      """;

  /** How a run ended and what it printed. */
  public record Run(int code, String out, String err) {}

  /** A publisher, and an incident below its usual first lines. */
  public static Bench of(Path root, String incident) {
    Bench bench = new Bench(root);
    bench.write("publisher.yaml", PUBLISHER);
    bench.write(ID + "/incident.yaml", HEAD + incident);
    return bench;
  }

  /** Writes a file of the record. */
  public void write(String name, String text) {
    try {
      Path file = root.resolve("incidents").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes the incident's translation into a language. */
  public void translate(String language, String text) {
    write(ID + "/" + language + ".yaml", text);
  }

  /** What a file of the workspace holds. */
  public String read(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The incident's translation into a language, as it stands in its file. */
  public String translation(String language) {
    return read("incidents/" + ID + "/" + language + ".yaml");
  }

  /** The workspace as it is now. */
  public ValidatedWorkspace checked() {
    return new Pipeline(root).check();
  }

  /** The incident as it is now. */
  public Incident incident() {
    return checked().workspace().incidents().get(0);
  }

  /** Runs the program on it. */
  public Run run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--workspace";
    all[1] = root.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    return new Run(code, out.toString(), err.toString());
  }
}
