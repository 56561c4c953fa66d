package broadside.cli;

import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Messages;
import broadside.pipeline.Finding;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands print, and where to. */
final class Console {
  private final CommandSpec spec;
  private final GlobalOptions options;

  Console(CommandSpec spec, GlobalOptions options) {
    this.spec = spec;
    this.options = options;
  }

  /** The options that every command has. */
  GlobalOptions options() {
    return options;
  }

  /** A text of the bundle. */
  String text(String key, Object... arguments) {
    String pattern = spec.root().resourceBundle().getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** Prints a text of the bundle as a line of the result. */
  void say(String key, Object... arguments) {
    out().println(text(key, arguments));
  }

  /** Prints a text of the bundle as a remark beside the result. */
  void remark(String key, Object... arguments) {
    err().println(text(key, arguments));
  }

  /** Prints a document; on a terminal, what it underlines stands out. */
  void print(String document) {
    out().print(hasColours() ? Highlighter.highlight(document) : document);
  }

  /** Prints what was found about a workspace, each with the line of the file that is meant. */
  void printFindings(List<Finding> findings, Function<String, Optional<Locations>> locations) {
    Map<String, Optional<Locations>> read = new HashMap<>();
    DiagnosticFormatter formatter =
        new DiagnosticFormatter(
            Messages.load(), file -> read.computeIfAbsent(file, locations), hasColours());
    err().print(formatter.format(findings.stream().map(Finding::diagnostic).toList()));
    err().flush();
  }

  /** Prints a line that the next one replaces. */
  void passing(String line) {
    err().print("\r" + line + "\u001b[K");
    err().flush();
  }

  private static boolean hasColours() {
    return Ansi.AUTO.enabled();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
