package broadside.cli;

import java.io.PrintWriter;
import java.util.List;

/** The command line as a function of arguments and streams. */
public final class Program {
  private static final List<List<String>> VERSION = List.of(List.of("--version"), List.of("-V"));
  private static final List<List<String>> HELP = List.of(List.of("--help"), List.of("-h"));

  private Program() {}

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // Neither waits for picocli to load: scripts ask for the version, and whoever asks for help is
    // new.
    if (VERSION.contains(List.of(arguments))) {
      out.println(Version.text());
      return ExitCode.OK;
    }
    if (HELP.contains(List.of(arguments))) {
      out.print(HelpText.read());
      return ExitCode.OK;
    }
    return Commands.run(out, err, arguments);
  }
}
