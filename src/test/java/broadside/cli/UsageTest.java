package broadside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Cli;
import broadside.testing.Golden;
import broadside.testing.Run;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line teaches: help names everything, and a slip is met with what was meant. */
class UsageTest {
  private static final int WORDS = 20;

  static Stream<String> commands() {
    return specs().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpNamesEveryOptionAndSaysWhatItDoes(String command) {
    CommandSpec spec = specs().get(command);
    Run run = Cli.run(Stream.concat(words(command), Stream.of("--help")).toArray(String[]::new));
    assertEquals(ExitCode.OK, run.code(), run.err());
    for (OptionSpec option : spec.options()) {
      Arrays.stream(option.names()).forEach(name -> assertNamed(run, name));
      assertDescribed(option, run);
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      assertNamed(run, parameter.paramLabel());
      assertDescribed(parameter, run);
    }
    spec.subcommands().keySet().forEach(name -> assertNamed(run, name));
    assertTrue(spec.usageMessage().header().length > 0, command);
    assertTrue(spec.usageMessage().description().length > 0, command);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpHasNoUnfilledPlace(String command) {
    Run run = Cli.run(Stream.concat(words(command), Stream.of("--help")).toArray(String[]::new));
    assertFalse(run.out().contains("${"), run.out());
    assertFalse(run.out().contains("null"), run.out());
  }

  @Test
  void everyCommandIsInTheHelpOfTheProgramWithItsHeader() {
    String help = Cli.run("--help").out();
    for (CommandLine command : root().subcommands().values()) {
      assertTrue(help.contains(command.getCommandSpec().usageMessage().header()[0]), help);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "biuld, build",
    "statment 2013-05-spam-attack, statement",
    "build --chekc, --check",
    "statement 2013-05-spam-atack, 2013-05-spam-attack",
    "stats 2013-05-spam-atack, 2013-05-spam-attack",
    "timeline 2013-05-spam-attack -f jsno, json",
    "statement 2013-05-spam-attack --format htm, html"
  })
  void aSlipIsAnsweredWithWhatWasMeant(String line, String meant) {
    Run run = Cli.run(line.split(" "));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("broadside: "), run.err());
    assertTrue(run.err().contains("id you mean"), run.err());
    assertTrue(run.err().contains(meant), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "statement",
    "timeline",
    "xyzzy",
    "statement xyzzy",
    "build extra",
    "build --format md",
    "stats --format csv",
    "statement 2013-05-spam-attack --format",
    "check --workspace"
  })
  void whatIsNotUnderstoodEndsWithTwoAndAPointerToHelp(String line) {
    Run run = Cli.run(words(line).toArray(String[]::new));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--help"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void anOptionThatNobodyHasIsNotTakenForAnother() {
    Run run = Cli.run("build", "-j", "2");
    assertEquals(ExitCode.USAGE, run.code());
    assertFalse(run.err().contains("id you mean"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose -w %s check", "-w %s check --verbose"})
  void aStackTraceIsShownOnDemandAlone(String line, @TempDir Path empty) {
    String asked = line.formatted(empty);
    assertTrue(Cli.run(asked.split(" ")).err().contains("\tat "), asked);
    Run quiet = Cli.run(asked.replace("--verbose", "").strip().split(" +"));
    assertEquals(ExitCode.ENVIRONMENT, quiet.code());
    assertFalse(quiet.err().contains("\tat "), quiet.err());
  }

  @Test
  void aFormatIsTheSameInBothPlaces() {
    List<String> first = List.of("statement", "2013-05-spam-attack", "-f", "txt");
    List<String> second = List.of("-w", ".", "statement", "--format=txt", "2013-05-spam-attack");
    assertEquals(
        Cli.run(first.toArray(String[]::new)).out(), Cli.run(second.toArray(String[]::new)).out());
  }

  @Test
  void theVersionIsOneLine() {
    Run run = Cli.run("--version");
    assertEquals(ExitCode.OK, run.code());
    assertEquals(1, run.out().lines().count());
    assertTrue(run.out().startsWith("broadside "), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsToldAsPicocliWouldTellIt(String option) {
    StringWriter told = new StringWriter();
    Commands.all().setOut(new PrintWriter(told)).execute(option);
    assertEquals(told.toString(), Cli.run(option).out());
  }

  @Test
  void theHelpOfTheProgramIsThatOfPicocliKeptAsAFile() {
    String told = Commands.all().getUsageMessage();
    Golden.check("../../main/resources/broadside/cli/help.txt", told);
    assertEquals(told, HelpText.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void theHelpIsToldAsPicocliWouldTellIt(String option) {
    StringWriter told = new StringWriter();
    Commands.all().setOut(new PrintWriter(told)).execute(option);
    assertEquals(told.toString(), Cli.run(option).out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsTheVersionOfTheProgram(String command) {
    Stream<String> asked = Stream.concat(words(command), Stream.of("--version"));
    assertEquals(Cli.run("--version"), Cli.run(asked.toArray(String[]::new)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandByItselfHelpsAsItDoesAmongAll(String command) {
    StringWriter help = new StringWriter();
    String[] asked = Stream.concat(words(command), Stream.of("--help")).toArray(String[]::new);
    Commands.all().setOut(new PrintWriter(help)).execute(asked);
    assertEquals(help.toString(), Cli.run(asked).out());
  }

  @Test
  void theCompletionKnowsAllCommands() {
    String script = Cli.run("completion").out();
    root().subcommands().keySet().forEach(name -> assertTrue(script.contains(name), name));
  }

  private static void assertNamed(Run help, String name) {
    assertTrue(help.out().contains(name), name + " in:\n" + help.out());
  }

  private static void assertDescribed(ArgSpec argument, Run help) {
    assertTrue(argument.description().length > 0, argument.toString());
    String description = argument.description()[0];
    String firstWords = description.substring(0, Math.min(WORDS, description.indexOf(' ') + 1));
    assertTrue(help.out().contains(firstWords.strip()), help.out());
  }

  /** All commands by their words; the program itself is the empty text. */
  private static Map<String, CommandSpec> specs() {
    Map<String, CommandSpec> all = new TreeMap<>();
    collect("", root(), all);
    return all;
  }

  private static void collect(String name, CommandSpec spec, Map<String, CommandSpec> all) {
    all.put(name, spec);
    spec.subcommands()
        .forEach(
            (sub, command) -> collect((name + " " + sub).strip(), command.getCommandSpec(), all));
  }

  private static CommandSpec root() {
    return Commands.all().getCommandSpec();
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());
  }
}
