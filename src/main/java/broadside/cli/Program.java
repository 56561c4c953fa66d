package broadside.cli;

import java.io.PrintWriter;
import java.util.List;

/** The command line as a function of arguments and streams. */
public final class Program {
  private static final List<List<String>> VERSION = List.of(List.of("--version"), List.of("-V"));

  private Program() {}

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // Scripts ask for it again and again: it does not wait for picocli to load.
    if (VERSION.contains(List.of(arguments))) {
      out.println(Version.text());
      return ExitCode.OK;
    }
    return Commands.run(out, err, arguments);
  }
}
