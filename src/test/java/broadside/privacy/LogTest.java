package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command that succeeds prints about the record may be read by anybody. */
class LogTest {
  private static final String RELEASED =
      "release: {state: released, approved-by: B, released: 2013-06}\n";
  private static final String HEAD =
      """
      title: T
      language: en
      time-zone: UTC
      tlp: clear
      span: 2013
      statement: {headline: H}
      """;

  @TempDir private Path root;

  @BeforeEach
  void writePublisher() {
    new TestWorkspace(root).publisher("");
  }

  @Test
  void aFindingAboutWhatIsForEverybodyIsShown() {
    Run build = build(HEAD + RELEASED + "revisions: [{date: 2013-07-01, text: 17 open}]\n");
    assertTrue(build.err().contains("17 open"), build.err());
    assertTrue(build.err().contains("[number-without-figure]"), build.err());
  }

  /** What everybody gets may stand beside it: times, labels, the names of other parts. */
  @Test
  void aLineOfNothingButWhatIsForEverybodyIsShown() {
    String yaml =
        """
        phases: {flood: F}
        people: {a: A, b: {name: B, tlp: red}}
        sources: {log: L}
        events:
        - {id: begin, when: 2013-05-06, kind: impact, text: T}
        - {id: e, when: 2013-05-07, part: night, after: [begin], kind: impact, phase: flood, sources: [log], certainty: reported, according-to: N, tlp: clear, text: 17 open, figures: {f: {value: about 3, per: [day], label: L}}}
        """;
    Run build = build(HEAD + RELEASED + yaml);
    assertTrue(build.err().contains("17 open"), build.err());
  }

  /**
   * Each holds the word secret on the line, or in the words, of a finding that is for everybody.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "revisions: [{date: 2013-07-01, text: 17 open}] # secret\n",
        "revisions: [{date: 2013-07-01, text: 17 open}, {date: 2013-07-01, tlp: red, text: secret}]\n",
        "people: {a: {name: A, role: leader of 17}, b: {name: secret, tlp: amber}}\n",
        "figures:\n  a:\n    value: 3\n    label: ticket #17 secret\n",
        "figures:\n  a:\n    value: 3\n    label: a ticket\n      of 2013 # secret\n",
        """
        phases: {secret: {title: T, tlp: amber}}
        events: [{id: e, when: 2013-05-06, kind: impact, phase: secret, text: 17 open}]
        """,
        """
        sources: {secret: {title: T, tlp: red}}
        events: [{id: e, when: 2013-05-06, kind: impact, sources: [secret], text: 17 open}]
        """,
        """
        events:
        - {id: secret, when: 2013-05-06, kind: impact, text: T, tlp: amber}
        - {id: e, when: 2013-05-07, after: secret, kind: impact, text: 17 open}
        """,
      })
  void aLineThatHoldsMoreThanTheFindingIsOnlyCounted(String yaml) {
    isOnlyCounted(build(HEAD + RELEASED + yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "release: {state: released, approved-by: secret, released: 2013-06, reason: 17 faults}\n",
        "allow: [{value: '18', reason: secret}]\nrelease: {state: released, approved-by: B, "
            + "released: 2013-06, reason: 17 faults} # the end\n",
        "{state: released, approved-by: B, released: 2013-06, reason: 17 faults}, allow: [{value: '18', reason: secret}]}"
      })
  void whatIsNeverShownIsNotShownBesideWhatIs(String yaml) {
    boolean oneLine = yaml.startsWith("{");
    isOnlyCounted(
        build(
            oneLine
                ? "{title: T, language: en, time-zone: UTC, tlp: clear, statement: {headline: H}, release: "
                    + yaml
                : HEAD + yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "approved", "embargoed", "withdrawn"})
  void whatIsNotOutIsOnlyCounted(String state) {
    String release =
        "release: {state: %s, approved-by: B, approved: 2013-06, embargo: 2013-07-01T12:00, released: 2013-06"
            + (state.equals("withdrawn") ? ", withdrawn: 2013-08" : "")
            + "}\n";
    isOnlyCounted(
        build(
            HEAD
                + release.formatted(state)
                + "revisions: [{date: 2013-07-01, text: 17 secret}]\n"));
  }

  @Test
  void aLineOfATranslationThatHoldsMoreIsOnlyCounted() {
    new TestWorkspace(root)
        .write(
            "2013-05-record/uk.yaml",
            "{title: {of: '00000000', text: Назва}, phases.inside: {text: secret}}\n");
    isOnlyCounted(build(HEAD + RELEASED + "phases: {inside: {title: Inside, tlp: amber}}\n"));
  }

  @Test
  void aCommentOfThePublisherIsOnlyCounted() {
    new TestWorkspace(root)
        .write("publisher.uk.yaml", "name: {of: '00000000', text: Партія} # secret\n");
    isOnlyCounted(build(HEAD + RELEASED));
  }

  @Test
  void aDeadLinkIsShownWhereItStandsForEverybody() {
    Run build =
        build(
            "# https://example.org/incidents/nothing secret\n"
                + HEAD
                + RELEASED
                + "sources: {s: {title: secret, url: 'https://example.org/incidents/nothing', tlp: red}}\n"
                + "revisions:\n"
                + "- {date: 2013-07-01, text: 'See [it](https://example.org/incidents/nothing)'}\n");
    assertEquals(0, build.code(), build.err());
    assertTrue(build.err().contains("[typed-missing-page]"), build.err());
    assertTrue(build.err().contains("See [it]"), build.err());
    assertFalse(build.err().contains("secret"), build.err());
  }

  @Test
  void aPageThatWasEditedByHandIsNamedWhenItsIncidentIsTakenBack() throws IOException {
    assertEquals("", build(HEAD + RELEASED).err());
    Files.writeString(root.resolve("site/2013-05-record/timeline.html"), "edited");
    String gone = "Not shown: 1 incident. Which, and why: broadside audience\n";
    Run run = build(HEAD);
    assertTrue(run.err().startsWith(gone + "2013-05-record/timeline.html"), run.err());
    assertEquals(gone, build(HEAD).err());
  }

  private static void isOnlyCounted(Run build) {
    assertEquals(0, build.code(), build.err());
    assertFalse(build.err().contains("secret"), build.err());
    assertTrue(build.err().startsWith("1 finding about what is not for everybody"), build.err());
  }

  private Run build(String yaml) {
    return new TestWorkspace(root).write("2013-05-record/incident.yaml", yaml).run("build");
  }
}
