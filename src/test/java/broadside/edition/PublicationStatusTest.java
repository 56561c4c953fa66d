package broadside.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.model.Workspace;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.testing.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a statement is out: by its state, and of an embargo by other releases or a moment. */
class PublicationStatusTest {
  private static final String HEAD =
      """
      title: T
      language: en
      time-zone: %s
      tlp: %s
      statement: {headline: H}
      release: {state: %s, approved-by: B, approved: 2013-05-01, %s}
      """;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "draft, 'released: 2013-06-01', Unreleased",
    "approved, 'released: 2013-06-01', Unreleased",
    "embargoed, 'embargo: 2013-06-01T12:00', Unreleased",
    "released, 'released: 2013-06-01', Released",
    "released, 'released: 2013-06-01, embargo: 2999-01-01T00:00', Released",
    "withdrawn, 'released: 2013-06-01, withdrawn: 2013-06-02', Withdrawn"
  })
  void theStateDecides(String state, String dates, String publication) {
    assertEquals(publication, publication(List.of(record("UTC", "clear", state, dates)), ""));
  }

  /** The embargo of the first incident ends at noon in Kyiv, which is 9:00 in UTC. */
  @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
  @CsvSource({
    "UTC, clear, released, 'released: 2013-06-02T08:59', Unreleased",
    "UTC, clear, released, 'released: 2013-06-02T09:00', Released",
    "Europe/Kyiv, clear, released, 'released: 2013-06-02T11:59', Unreleased",
    "Europe/Kyiv, clear, released, 'released: 2013-06-02T12:00', Released",
    "UTC, clear, released, 'released: 2013-06-02', Unreleased",
    "UTC, clear, released, 'released: 2013-06-03', Released",
    "UTC, clear, released, 'released: 2013-06', Unreleased",
    "UTC, clear, released, 'released: 2013-07', Released",
    "UTC, clear, released, 'released: 2013', Unreleased",
    "UTC, clear, released, 'released: 2014', Released",
    "UTC, clear, withdrawn, 'released: 2013-06-03, withdrawn: 2013-06-04', Released",
    "UTC, clear, withdrawn, 'released: 2013-06-01, withdrawn: 2013-06-04', Unreleased",
    "UTC, clear, draft, 'released: 2013-06-03', Unreleased",
    "UTC, clear, approved, 'released: 2013-06-03', Unreleased",
    "UTC, clear, embargoed, 'embargo: 2013-06-03T12:00', Unreleased",
    "UTC, green, draft, 'released: 2013-06-03', Unreleased"
  })
  void anEmbargoIsOverOnceSomethingLaterIsOut(
      String zone, String label, String state, String dates, String publication) {
    String embargoed = record("Europe/Kyiv", "clear", "embargoed", "embargo: 2013-06-02T12:00");
    assertEquals(
        publication, publication(List.of(embargoed, record(zone, label, state, dates)), ""));
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2013-06-02T11:59, Unreleased",
    "2013-06-02T12:00, Released",
    "2013-06-02T08:59Z, Unreleased",
    "2013-06-02T09:00Z, Released",
    "2013-06-02T12:00+02:00, Released",
    "2013-06-02T12:00+04:00, Unreleased",
    "2013-06-02, Unreleased",
    "2013-06-03, Released",
    "2013-06, Unreleased",
    "2013-07, Released",
    "2013, Unreleased",
    "2014, Released"
  })
  void aNamedMomentCountsInPlaceOfTheRecord(String asOf, String publication) {
    String embargoed = record("Europe/Kyiv", "clear", "embargoed", "embargo: 2013-06-02T12:00");
    assertEquals(publication, publication(List.of(embargoed), asOf));
    String early = record("UTC", "clear", "released", "released: 2013-06-01");
    assertEquals(publication, publication(List.of(embargoed, early), asOf));
    String late = record("UTC", "clear", "released", "released: 2015");
    assertEquals(publication, publication(List.of(embargoed, late), asOf));
  }

  private static String record(String zone, String label, String state, String dates) {
    return HEAD.formatted(zone, label, state, dates);
  }

  /** The status of the first record. */
  private static String publication(List<String> records, String asOf) {
    Map<String, String> files = new TreeMap<>();
    records.forEach(record -> files.put(files.size() + "/incident.yaml", record));
    Workspace workspace = Records.workspace(files);
    Edition edition =
        Projection.of(
                PublisherInfo.of(workspace.publisher()),
                workspace.incidents().get(0),
                Audience.PUBLIC,
                Records.asOf(workspace, point(asOf)))
            .orElseThrow();
    return edition.publication().getClass().getSimpleName();
  }

  private static Optional<Point> point(String text) {
    return When.parse(text) instanceof Parsed.Value<When> read
        ? Optional.of(((When.At) read.value()).point())
        : Optional.empty();
  }
}
