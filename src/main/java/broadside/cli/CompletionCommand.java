package broadside.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which bash and zsh complete commands and options. */
@Command
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String name = spec.root().name();
    spec.commandLine().getOut().print(AutoComplete.bash(name, Commands.all()));
    return ExitCode.OK;
  }
}
