package broadside.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Messages;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.model.Incident;
import broadside.model.figure.Quantity;
import broadside.model.text.Text;
import broadside.model.time.Later;
import broadside.model.time.When;
import broadside.source.YamlReader;
import broadside.source.YamlTree;
import broadside.testing.Outcome;
import broadside.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file contains, the answer is findings or pages, in bounded time. */
class FuzzTest {
  private static final String MARKS = " \n:-#&*!|>'\"%@`{}[],?abc019\\\t";

  @TempDir private Path root;

  @Test
  void theReaderAnswersAnyBytes() throws InterruptedException {
    Trial.run(
        2_500,
        dice -> {
          byte[] bytes = dice.bytes(2_000);
          read(bytes);
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) MARKS.charAt((bytes[i] & 0xFF) % MARKS.length());
          }
          read(bytes);
        });
  }

  @Test
  void theReaderAnswersHostileYaml() throws InterruptedException {
    Trial.run(
        4_000,
        dice -> {
          HostileRecords records = new HostileRecords(dice);
          read(dice.some(200, () -> Hostile.yaml(dice)));
          read(dice.mutated(records.sound(), () -> Hostile.yaml(dice)));
        });
  }

  /** Lists and mappings in each other, in all the styles in which they are written. */
  @Test
  void whatIsWrittenAsYamlIsReadAsItWasMeant() throws InterruptedException {
    Trial.run(
        6_000,
        dice -> {
          Nested nested = Nested.of(dice);
          YamlTree tree = tree(nested.yaml());
          assertEquals(List.of(), tree.diagnostics(), nested::yaml);
          assertEquals(nested.value(), Nested.plain(tree.root().orElseThrow()), nested::yaml);
          read(dice.mutated(nested.yaml(), () -> Hostile.yaml(dice)));
        });
  }

  @Test
  void translationsAreReadOrExplained() throws InterruptedException {
    Trial.run(
        40,
        dice -> {
          HostileRecords records = new HostileRecords(dice);
          write(records.sound()).translate("uk", records.translation());
          Outcome outcome = new TestWorkspace(root).outcome();
          outcome.printed();
          if (outcome.isSound()) {
            tell(outcome);
          }
        });
  }

  @Test
  void notationsAreReadOrExplained() throws InterruptedException {
    Trial.run(
        60_000,
        dice -> {
          String when = dice.some(8, () -> Hostile.when(dice));
          if (When.parse(when) instanceof Parsed.Value<When> read) {
            assertEquals(read, When.parse(read.value().notation()));
          }
          When.parseBetween(when);
          String quantity = dice.some(6, () -> Hostile.quantity(dice));
          if (Quantity.parse(quantity) instanceof Parsed.Value<Quantity> read) {
            assertEquals(read, Quantity.parse(read.value().notation()));
          }
          Later.parse(quantity);
        });
  }

  @Test
  void nothingOfATextIsLostAmongItsPlaceholders() throws InterruptedException {
    Trial.run(
        15_000,
        dice -> {
          Text text = new Text(Place.of("f"), dice.some(60, () -> Hostile.text(dice)));
          String joined =
              text.segments().stream()
                  .map(
                      segment ->
                          segment instanceof Text.Literal literal
                              ? literal.text()
                              : ((broadside.model.text.Placeholder) segment).raw())
                  .collect(Collectors.joining());
          assertEquals(text.source(), joined);
        });
  }

  @Test
  void aWorkspaceIsRefusedOrToldInEveryFormat() throws InterruptedException {
    Trial.run(
        40,
        dice -> {
          HostileRecords records = new HostileRecords(dice);
          Outcome outcome = outcome(dice.once(3) ? records.broken() : records.sound());
          outcome.printed();
          if (outcome.isSound()) {
            tell(outcome);
          }
        });
  }

  /** Otherwise the trial above would prove nothing about pages. */
  @Test
  void manyOfTheRecordsAreTold() {
    int told = 0;
    for (int seed = 0; seed < 100; seed++) {
      told += outcome(new HostileRecords(new Dice(seed)).sound()).isSound() ? 1 : 0;
    }
    assertTrue(told > 5, told + " of 100");
  }

  private static void tell(Outcome outcome) {
    for (Incident incident : outcome.workspace().incidents()) {
      Edition edition = outcome.edition(incident, Audience.PUBLIC).orElseThrow();
      outcome.documents(edition, edition.language());
    }
    outcome.site();
  }

  private static void read(String yaml) {
    read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static YamlTree tree(String yaml) {
    return YamlReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static void read(byte[] bytes) {
    YamlTree tree = YamlReader.read("f.yaml", bytes);
    new DiagnosticFormatter(Messages.load(), file -> Optional.of(tree.locations()), false)
        .format(tree.diagnostics());
  }

  private Outcome outcome(String incident) {
    return write(incident).translate("uk", "{}\n").outcome();
  }

  private TestWorkspace write(String incident) {
    return new TestWorkspace(root)
        .publisher("languages: [en, uk]\n")
        .write(TestWorkspace.INCIDENT, incident);
  }
}
