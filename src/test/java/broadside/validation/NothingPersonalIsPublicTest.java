package broadside.validation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which texts personal data are found, where they are allowed, and where nobody looks. */
class NothingPersonalIsPublicTest {
  private static final String FOLDER = "2013-05-record/";
  private static final String INCIDENT = FOLDER + "incident.yaml";

  /** Each finding as its pointer, in the order of the text. */
  private static List<String> places(Map<String, String> files) {
    return Records.findings(files).stream()
        .filter(Diagnostic::isError)
        .map(finding -> finding.place().pointer())
        .toList();
  }

  private static List<String> places(String yaml) {
    return places(Map.of(INCIDENT, Records.file(yaml)));
  }

  @Test
  void everyTextThatReadersSeeIsRead() {
    String record =
        """
        phases: {all: {title: "At p1@example.org", text: "O p27@example.org"}}
        people:
          chairman: {name: "A p2@example.org", role: "of p3@example.org"}
        sources:
          account: {title: "By p4@example.org", url: "https://example.org/?p5@example.org"}
        events:
          - id: e
            when: 2013-05-06
            kind: impact
            title: "T p6@example.org"
            text: "T p7@example.org"
            certainty: reported
            attributed: true
            according-to: "T p8@example.org"
            figures:
              f: {value: 2, unit: {one: "p9@example.org", other: "p10@example.org"}, label: "p11@example.org"}
        figures:
          g: {value: 2, unit: "p12@example.org", label: "p13@example.org"}
        statement:
          headline: "H p14@example.org"
          editors-note: "E p15@example.org"
          dateline: {location: "L p16@example.org", date: 2013-06}
          lead: "L p17@example.org"
          closing: "C p18@example.org"
          quotes: [{text: "Q p19@example.org", person: chairman}]
          picture:
            title: "T p20@example.org"
            author: "A p21@example.org"
            alt: "A p22@example.org"
            source: "https://example.org/p23@example.org"
            licence: {name: "L p24@example.org", url: "https://example.org/p25@example.org"}
        revisions: [{date: 2013-07-01, text: "R p26@example.org"}]
        """;
    List<String> found =
        Records.findings(Map.of(INCIDENT, Records.file(record))).stream()
            .map(finding -> finding.place().excerpt().orElseThrow())
            .map(piece -> piece.words().replaceAll("@.*", ""))
            .sorted()
            .distinct()
            .toList();
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 27; i++) {
      all.add("p" + i);
    }
    Collections.sort(all);
    assertEquals(all, found);
  }

  @Test
  void theFileOfAPictureIsRead() {
    String picture = "statement: {headline: H, picture: {file: media/p@example.org.jpg}}";
    assertEquals(List.of("/statement/picture/file", "/statement/picture/file"), places(picture));
  }

  @Test
  void idsAreRead() {
    String record =
        """
        phases: {press-at-example-dot-org: P}
        events:
          - {id: de89370400440532013000, when: 2013-05-06, kind: impact, text: T, figures: {pr-at-example-dot-org: 2}}
          - {id: info-at-example-dot-org, when: 2013-05-06, kind: impact, text: T, tlp: amber}
        """;
    assertEquals(
        List.of(
            "/phases/press-at-example-dot-org",
            "/events/0/id",
            "/events/0/figures/pr-at-example-dot-org"),
        places(record));
    assertEquals(
        List.of(""), places(Map.of("press-at-example-dot-org/incident.yaml", Records.file(""))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"green", "amber", "amber+strict", "red"})
  void whatIsWithheldIsNotRead(String label) {
    String record =
        """
        phases: {all: {title: "p@example.org", tlp: LABEL}}
        people: {chairman: {name: C, role: "p@example.org", tlp: LABEL}}
        sources: {s: {title: "p@example.org", url: "https://example.org/p@example.org", tlp: LABEL}}
        events:
          - id: e
            when: 2013-05-06
            kind: impact
            text: "p@example.org"
            tlp: LABEL
            figures: {f: {value: 2, unit: "p@example.org"}}
        figures: {g: {value: 2, unit: "p@example.org", label: "p@example.org", tlp: LABEL}}
        statement:
          headline: H
          editors-note: {text: "p@example.org", tlp: LABEL}
          quotes: [{text: "p@example.org", person: chairman, tlp: LABEL}]
        release: {approved-by: "p@example.org"}
        """
            .replace("LABEL", label);
    assertEquals(List.of(), places(record));
    String narrow =
        Records.file("events: [{id: e, when: 2013-05-06, kind: impact, text: p@example.org}]");
    assertEquals(
        List.of(), places(Map.of(INCIDENT, narrow.replace("tlp: clear", "tlp: " + label))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"press@example.org", "press[at]example.org"})
  void whatIsAllowedAsItReadsOrAsItIsTypedIsNotReported(String value) {
    String record =
        "statement: {headline: H, lead: \"press[at]example.org\"}\nallow: [{value: '%s', reason: R}]\n";
    assertEquals(List.of(), Records.findings(record.formatted(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "press@example.com", "Press@example.org", "press @example.org"})
  void whatIsAllowedIsThatAlone(String value) {
    String record =
        "statement: {headline: H, lead: \"press[at]example.org\"}\nallow: [{value: '%s', reason: R}]\n";
    assertEquals(List.of("public-email-address"), Records.findings(record.formatted(value)));
  }

  @Test
  void aTranslationIsAsPublicAsItsSource() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        INCIDENT,
        Records.file(
            """
            events:
              - {id: open, when: 2013-05-06, kind: impact, text: T, figures: {f: {value: 2, unit: {one: a, other: b}}}}
              - {id: kept, when: 2013-05-06, kind: impact, text: T, tlp: amber}
            """));
    files.put(
        FOLDER + "de.yaml",
        """
        events.open.text: a@example.org
        events.kept.text: b@example.org
        figures.f.unit: {one: c@example.org, other: b}
        """);
    assertEquals(List.of("/events.open.text", "/figures.f.unit/one"), places(files));
    String allow =
        "allow: [{value: a@example.org, reason: R}, {value: c@example.org, reason: R}]\n";
    files.merge(INCIDENT, allow, String::concat);
    assertEquals(List.of(), places(files));
  }

  @Test
  void thePublisherIsRead() {
    String publisher =
        """
        name: N p1@example.org
        website: https://example.org/p2@example.org
        base-url: https://192.0.2.1/
        contact: {name: N p4@example.org, url: "https://example.org/p5@example.org"}
        boilerplate: Call 044 123 45 67
        licence: {name: L p7@example.org, url: "https://example.org/p8@example.org"}
        """;
    Map<String, String> files = new TreeMap<>();
    files.put("publisher.yaml", publisher);
    files.put("publisher.de.yaml", "boilerplate: p9@example.org\n");
    files.put(INCIDENT, Records.file(""));
    assertEquals(
        "/name /contact/name /boilerplate /boilerplate /website /base-url /contact/url /licence/name /licence/url",
        places(files).stream().collect(joining(" ")));
  }

  @Test
  void thePublisherAllowsItsOwn() {
    String publisher =
        """
        name: N
        base-url: https://example.org/
        boilerplate: Write to p@example.org
        """;
    Map<String, String> files = new TreeMap<>();
    files.put("publisher.yaml", publisher + "allow: [{value: p@example.org, reason: R}]\n");
    assertEquals(List.of(), places(files));
    files.put("publisher.yaml", publisher);
    files.put(INCIDENT, Records.file("allow: [{value: p@example.org, reason: R}]\n"));
    assertEquals(List.of("/boilerplate"), places(files));
  }
}
