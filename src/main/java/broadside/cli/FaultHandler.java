package broadside.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers an exception of a command: one line, its hint and exit code 3. */
final class FaultHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    RootCommand root = (RootCommand) commandLine.getCommandSpec().root().userObject();
    return new FaultPrinter(commandLine.getErr(), root.options().verbose()).print(failure);
  }
}
