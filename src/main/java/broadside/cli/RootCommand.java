package broadside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program; by itself it does nothing. */
@Command(
    name = "broadside",
    resourceBundle = "broadside.cli.messages",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;

  /** The options that every command has. */
  GlobalOptions options() {
    return options;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), new Console(spec, options).text("fault.no-command"));
  }
}
