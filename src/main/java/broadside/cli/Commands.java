package broadside.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The commands of the program. A new one is a class and its line here. */
public final class Commands {
  private Commands() {}

  /** How each is made, in the order of the help. */
  private static Map<String, Supplier<Object>> makers() {
    Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
    makers.put("build", BuildCommand::new);
    makers.put("check", CheckCommand::new);
    makers.put("audience", AudienceCommand::new);
    makers.put("statement", StatementCommand::new);
    makers.put("timeline", TimelineCommand::new);
    makers.put("stats", StatsCommand::new);
    makers.put("translations", TranslationsCommand::new);
    makers.put("completion", CompletionCommand::new);
    return makers;
  }

  /** Runs the command of the arguments; the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return forArguments(arguments)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FaultHandler())
        .setParameterExceptionHandler(new UsageHandler())
        .execute(arguments);
  }

  /** The command line with all commands. */
  public static CommandLine all() {
    return forArguments();
  }

  /**
   * The command line as far as the arguments need it: with a single command if they begin with its
   * name. picocli looks into each that it is given, by reflection.
   */
  private static CommandLine forArguments(String... arguments) {
    Map<String, Supplier<Object>> makers = makers();
    if (arguments.length > 0 && makers.containsKey(arguments[0])) {
      makers.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine line = new CommandLine(new RootCommand());
    makers.forEach((name, maker) -> line.addSubcommand(name, maker.get()));
    // Help is plain everywhere, as that of the program is kept as a file.
    line.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    line.getCommandSpec().version(Version.text());
    line.getSubcommands().values().forEach(each -> each.getCommandSpec().version(Version.text()));
    return line;
  }
}
