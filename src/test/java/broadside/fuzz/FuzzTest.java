package broadside.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.Pipeline;
import broadside.SiteRequest;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Messages;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.model.Incident;
import broadside.model.Text;
import broadside.model.figure.Quantity;
import broadside.model.time.Later;
import broadside.model.time.When;
import broadside.source.YamlReader;
import broadside.source.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file contains, the answer is findings or pages, in bounded time. */
class FuzzTest {
  private static final String PUBLISHER =
      """
      name: Example Party
      base-url: https://example.org/incidents/
      languages: [en, uk]
      """;

  private static final String MARKS = " \n:-#&*!|>'\"%@`{}[],?abc019\\\t";

  @TempDir private Path root;

  @Test
  void theReaderAnswersAnyBytes() throws InterruptedException {
    Trial.run(
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
        dice -> {
          HostileRecords records = new HostileRecords(dice);
          read(dice.some(200, () -> Hostile.yaml(dice)));
          read(dice.mutated(records.sound(), () -> Hostile.yaml(dice)));
        });
  }

  @Test
  void notationsAreReadOrExplained() throws InterruptedException {
    Trial.run(
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
        dice -> {
          Text text = new Text(Place.of("f"), dice.some(60, () -> Hostile.text(dice)));
          String joined =
              text.segments().stream()
                  .map(
                      segment ->
                          segment instanceof Text.Literal literal
                              ? literal.text()
                              : ((broadside.model.Placeholder) segment).raw())
                  .collect(Collectors.joining());
          assertEquals(text.source(), joined);
        });
  }

  @Test
  void aWorkspaceIsRefusedOrToldInEveryFormat() throws InterruptedException {
    Trial.run(
        dice -> {
          HostileRecords records = new HostileRecords(dice);
          Pipeline pipeline = pipeline(dice.once(3) ? records.broken() : records.sound());
          ValidatedWorkspace checked = pipeline.check();
          print(checked);
          if (checked.isSound()) {
            tell(pipeline, checked);
          }
        });
  }

  /** Otherwise the trial above would prove nothing about pages. */
  @Test
  void manyOfTheRecordsAreTold() {
    int told = 0;
    for (int seed = 0; seed < 100; seed++) {
      told += pipeline(new HostileRecords(new Dice(seed)).sound()).check().isSound() ? 1 : 0;
    }
    assertTrue(told > 5, told + " of 100");
  }

  private static void tell(Pipeline pipeline, ValidatedWorkspace checked) {
    for (Incident incident : checked.workspace().incidents()) {
      Edition edition = pipeline.edition(checked.workspace(), incident).orElseThrow();
      for (Document document : Document.values()) {
        for (String format : Exporters.formats(document)) {
          pipeline.document(edition, document, edition.language(), format);
        }
      }
    }
    pipeline.site(checked.workspace(), SiteRequest.PUBLIC);
  }

  private static void print(ValidatedWorkspace checked) {
    new DiagnosticFormatter(
            Messages.load(), file -> Optional.ofNullable(checked.locations().get(file)), false)
        .format(checked.findings());
  }

  private static void read(String yaml) {
    read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static void read(byte[] bytes) {
    YamlTree tree = YamlReader.read("f.yaml", bytes);
    new DiagnosticFormatter(Messages.load(), file -> Optional.of(tree.locations()), false)
        .format(tree.diagnostics());
  }

  private Pipeline pipeline(String incident) {
    try {
      Path folder = Files.createDirectories(root.resolve("incidents/2013-05-record"));
      Files.writeString(root.resolve("incidents/publisher.yaml"), PUBLISHER);
      Files.write(folder.resolve("incident.yaml"), incident.getBytes(StandardCharsets.UTF_8));
      return new Pipeline(root);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
