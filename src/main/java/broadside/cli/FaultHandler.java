package broadside.cli;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns a fault of the environment into one line, its hint and exit code 3. A fault of ours goes on
 * to the top; it may crash.
 */
final class FaultHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    if (!(failure instanceof EnvironmentException environment)) {
      throw failure;
    }
    Messages messages = Messages.load();
    commandLine.getErr().println("broadside: " + messages.text(environment.fault()));
    messages.hint(environment.fault()).ifPresent(commandLine.getErr()::println);
    if (parsed.originalArgs().contains("--verbose")) {
      failure.printStackTrace(commandLine.getErr());
    }
    return ExitCode.ENVIRONMENT;
  }
}
