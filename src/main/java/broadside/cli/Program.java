package broadside.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The command line as a function of arguments and streams. */
public final class Program {
  private static final List<List<String>> VERSION = List.of(List.of("--version"), List.of("-V"));
  private static final List<List<String>> HELP = List.of(List.of("--help"), List.of("-h"));

  private static final String VERBOSE = "--verbose";

  /** That of the main thread depends on the machine and on options of Java. */
  private static final long STACK = 16L << 20;

  private Program() {}

  /**
   * Runs a command. Whatever it throws ends here: exceptions and errors alike are told in one line.
   * This is the one place that takes errors, too, as nothing goes on behind it.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    FutureTask<Integer> command = new FutureTask<>(() -> answer(out, err, arguments));
    Thread thread = new Thread(null, command, "broadside", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return command.get();
    } catch (ExecutionException failure) {
      boolean verbose = Arrays.asList(arguments).contains(VERBOSE);
      return new FaultPrinter(err, verbose).print(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitCode.ENVIRONMENT;
    }
  }

  private static int answer(PrintWriter out, PrintWriter err, String... arguments) {
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
