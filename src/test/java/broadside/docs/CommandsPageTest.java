package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.cli.Commands;
import broadside.cli.ExitCode;
import broadside.export.Document;
import broadside.export.Exporters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands, options, formats and exit codes of src/docs/commands.md are the program's. */
class CommandsPageTest {
  private final Page page = Docs.page("commands");
  private final Map<String, CommandLine> commands = Commands.all().getSubcommands();

  @Test
  void theTableHoldsEveryCommand() {
    assertEquals(
        List.copyOf(commands.keySet()),
        page.names("commands").stream().map(line -> line.split(" ", -1)[1]).toList());
  }

  @Test
  void theTableHoldsEveryOptionAndTheCommandsThatTakeIt() {
    Map<Set<String>, Set<String>> known = new HashMap<>();
    commands.forEach(
        (name, command) -> {
          for (OptionSpec option : command.getCommandSpec().options()) {
            known.computeIfAbsent(Set.of(option.names()), names -> new TreeSet<>()).add(name);
          }
        });
    assertEquals(
        known,
        page.table("options").stream()
            .collect(Collectors.toMap(CommandsPageTest::names, this::takenBy)));
  }

  @Test
  void everyFormatIsMentioned() {
    String row =
        page.table("options").stream()
            .filter(cells -> cells.get(0).contains("--format"))
            .map(cells -> cells.get(2))
            .findFirst()
            .orElseThrow();
    for (Document document : Document.values()) {
      Exporters.formats(Exporters.INCIDENT, document)
          .forEach(format -> assertTrue(row.contains("`" + format + "`"), format));
    }
  }

  @Test
  void theTableHoldsEveryExitCode() {
    assertEquals(
        List.of(
            String.valueOf(ExitCode.OK),
            String.valueOf(ExitCode.FINDINGS),
            String.valueOf(ExitCode.USAGE),
            String.valueOf(ExitCode.ENVIRONMENT)),
        page.table("exit codes").stream().map(row -> row.get(0)).toList());
  }

  /** The names of an option, without what follows them. */
  private static Set<String> names(List<String> row) {
    return Page.codes(row.get(0)).stream()
        .map(name -> name.split(" ", -1)[0])
        .collect(Collectors.toSet());
  }

  private Set<String> takenBy(List<String> row) {
    return row.get(1).equals("all") ? commands.keySet() : Set.copyOf(Page.codes(row.get(1)));
  }
}
