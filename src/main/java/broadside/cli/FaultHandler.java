package broadside.cli;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a fault of the environment, or one of ours, into one line, its hint and exit code 3. */
final class FaultHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    Messages messages = Messages.load();
    Fault fault =
        failure instanceof EnvironmentException environment
            ? environment.fault()
            : Fault.of("broadside-fault", String.valueOf(failure));
    commandLine.getErr().println("broadside: " + messages.text(fault));
    messages.hint(fault).ifPresent(commandLine.getErr()::println);
    RootCommand root = (RootCommand) commandLine.getCommandSpec().root().userObject();
    if (root.options().verbose()) {
      failure.printStackTrace(commandLine.getErr());
    }
    return ExitCode.ENVIRONMENT;
  }
}
