package broadside.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that was not understood: what is wrong, what was meant, where help is. */
final class UsageHandler implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine commandLine = failure.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("broadside: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    String help = commandLine.getCommandSpec().qualifiedName() + " --help";
    String pattern = commandLine.getCommandSpec().root().resourceBundle().getString("fault.see");
    err.println(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {help}));
    return ExitCode.USAGE;
  }
}
