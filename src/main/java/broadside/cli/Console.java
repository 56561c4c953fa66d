package broadside.cli;

import broadside.ValidatedWorkspace;
import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Messages;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
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

  /** Prints what was found about a workspace. */
  void printFindings(ValidatedWorkspace checked) {
    DiagnosticFormatter formatter =
        new DiagnosticFormatter(
            Messages.load(),
            file -> Optional.ofNullable(checked.locations().get(file)),
            hasColours());
    err().print(formatter.format(checked.findings()));
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
