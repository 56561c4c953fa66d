package broadside.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line as a function of arguments and streams. */
public final class Program {
  private Program() {}

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new RootCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FaultHandler())
        .setParameterExceptionHandler(new UsageHandler())
        .execute(arguments);
  }
}
