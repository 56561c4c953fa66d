package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator sees, part by part, who will see it and why. */
class AudienceTest {
  private static final String MIXED =
      """
      title: A flood
      language: en
      time-zone: Europe/Kyiv
      tlp: green
      phases: {flood: The flood}
      people:
        admin: {name: The administrator, tlp: red}
      events:
        - id: starts
          when: 2024-03-01
          kind: attack
          tlp: amber+strict
          text: It began.
          figures: {letters: 500, secrets: {value: 3, tlp: red}}
      """;

  private static final String UNLABELLED =
      """
      title: A secret
      language: en
      time-zone: Europe/Kyiv
      phases: {all: All of it}
      """;

  private static final String RELEASED =
      """
      title: An outage
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      statement: {headline: It was down}
      release: {state: %s}
      """;

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void write() {
    workspace =
        new TestWorkspace(root)
            .publisher("")
            .write("a-mixed/incident.yaml", MIXED)
            .write("b-unlabelled/incident.yaml", UNLABELLED)
            .write("c-draft/incident.yaml", RELEASED.formatted("draft"))
            .write(
                "d-embargoed/incident.yaml",
                RELEASED.formatted(
                    "embargoed, approved-by: Board, approved: 2024-03-01, embargo: 2024-03-02T12:00"))
            .write(
                "e-released/incident.yaml",
                RELEASED.formatted("released, approved-by: Board, released: 2024-02"))
            .write(
                "f-withdrawn/incident.yaml",
                RELEASED.formatted(
                    "withdrawn, approved-by: Board, released: 2024-02, withdrawn: 2024-03"));
  }

  private List<String> audience(String... id) {
    String[] arguments = Stream.concat(Stream.of("audience"), Stream.of(id)).toArray(String[]::new);
    return workspace
        .run(arguments)
        .exits(0)
        .out()
        .lines()
        .map(line -> line.replaceAll(" {2,}", "|").strip())
        .toList();
  }

  @Test
  void eachPartHasItsLabelItsAudiencesAndTheReason() {
    List<String> lines = audience("a-mixed");
    assertTrue(
        lines.containsAll(
            List.of(
                "a-mixed is not on the site: its label is TLP:GREEN.",
                "part|label|public|partners|internal|why",
                "title, statement, all else|TLP:GREEN|no|yes|yes|its own label",
                "phases.flood|TLP:GREEN|no|yes|yes|the label of the incident",
                "events.starts|TLP:AMBER+STRICT|no|no|yes|its own label",
                "figures.letters|TLP:AMBER+STRICT|no|no|yes|the label of events.starts",
                "figures.secrets|TLP:RED|no|no|yes|its own label",
                "people.admin|TLP:RED|no|no|yes|its own label")),
        String.join("\n", lines));
  }

  @Test
  void withoutALabelAllIsRed() {
    List<String> lines = audience("b-unlabelled");
    assertTrue(
        lines.contains("phases.all|TLP:RED|no|no|yes|nobody labelled it, so it is red"),
        String.join("\n", lines));
  }

  @Test
  void withoutAnIdAllIncidentsSayWhetherTheyAreOnTheSite() {
    List<String> heads =
        audience().stream().filter(line -> line.matches("[a-f]-\\w+ (?:is|was) .*")).toList();
    assertEquals(
        List.of(
            "a-mixed is not on the site: its label is TLP:GREEN.",
            "b-unlabelled is not on the site: its label is TLP:RED.",
            "c-draft is not on the site: it is a draft.",
            "d-embargoed is not on the site: its embargo till 2024-03-02T12:00 is not over.",
            "e-released is on the site; approved by: Board.",
            "f-withdrawn was withdrawn: on the site, a notice stands in its place."),
        heads);
  }
}
