package broadside.cli;

import broadside.diagnostic.Suggestion;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
    ResourceBundle bundle = commandLine.getCommandSpec().root().resourceBundle();
    err.println("broadside: " + message(failure, bundle));
    String help = commandLine.getCommandSpec().qualifiedName() + " --help";
    err.println(format(bundle, "fault.see", help));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException failure, ResourceBundle bundle) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)) {
      return failure.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    String meant =
        Suggestion.nearest(word, known(failure.getCommandLine()))
            .map(nearest -> " " + format(bundle, "did-you-mean", nearest))
            .orElse("");
    return format(bundle, "fault.unmatched", word) + meant;
  }

  private static List<String> known(CommandLine commandLine) {
    List<String> known = new ArrayList<>(commandLine.getSubcommands().keySet());
    known.addAll(commandLine.getCommandSpec().optionsMap().keySet());
    return known;
  }

  private static String format(ResourceBundle bundle, String key, String argument) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {argument});
  }
}
