package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.fuzz.Dice;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link in any text that the public reads is followed by a check, from every page that has it. */
class EveryLinkTest {
  /** Each {@code @} is a link. */
  private static final String PUBLISHER =
      """
      name: Example Party
      base-url: https://example.org/incidents
      languages: [en, de]
      boilerplate: The party @.
      """;

  private static final String INCIDENT =
      """
      title: An incident
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      people: {ann: {name: Ann}}
      sources: {log: {title: A log, url: 'https://example.org/incidents/log'}}
      phases:
        told:
          title: Told
          text: |-
            It was told @.

            {quote:placed}
        joined: {title: Joined}
      figures: {mails: {value: 300}}
      events:
      - {id: flood, kind: impact, when: 2013-05-01, phase: told, text: 'It began @.', lesson: 'Learn @.', sources: log}
      - {id: ebb, kind: impact, when: 2013-05-02, phase: joined, text: 'It went on @ and @.', certainty: confirmed}
      - {id: hidden, tlp: red, kind: impact, when: 2013-05-03, text: 'Nobody knows @.'}
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement:
        headline: It happened
        editors-note: {text: 'A note @.', tlp: clear}
        lead: The lead @.
        closing: The closing @.
        quotes:
        - {id: placed, person: ann, text: 'A quote @.'}
        - {person: ann, text: 'Another @.'}
      revisions:
      - {date: 2013-06-02, text: 'Revised @.'}
      """;

  private static final String GERMAN =
      """
      title: Ein Ereignis
      events.ebb.text: 'Es ging weiter @.'
      events.flood.lesson: 'Lernt @.'
      statement.lead: Der Anfang @.
      """;

  private static final int LINKS =
      (int) (PUBLISHER + INCIDENT + GERMAN).chars().filter(sign -> sign == '@').count();

  /** How many of the links are withheld. */
  private static final int WITHHELD = 1;

  /** How many lead nowhere beside them: that of the source. */
  private static final int ADDRESSES = 1;

  @TempDir private Path root;

  private static String filled(String text, List<String> links) {
    return Pattern.compile("@")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(links.remove(0)));
  }

  private TestWorkspace workspace(IntFunction<String> link) {
    List<String> links = new ArrayList<>(IntStream.range(0, LINKS).mapToObj(link).toList());
    return new TestWorkspace(root)
        .write("publisher.yaml", filled(PUBLISHER, links))
        .write(TestWorkspace.INCIDENT, filled(INCIDENT, links))
        .write(TestWorkspace.ID + "/de.yaml", filled(GERMAN, links));
  }

  private static List<String> findings(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.contains("[typed-dead-link]") || line.contains("[typed-missing-page]"))
        .toList();
  }

  @Test
  void eachIsAFindingOfItsOwn() {
    TestWorkspace workspace = workspace(number -> "[it](dead-" + number + ".html)");
    Run check = workspace.run("check").exits(1);
    assertEquals(LINKS - WITHHELD + ADDRESSES, findings(check).size(), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aCheckAndABuildFindTheSame(long seed) {
    Dice dice = new Dice(seed);
    TestWorkspace workspace = workspace(number -> link(dice));
    if (dice.once(3)) {
      workspace.replace(TestWorkspace.INCIDENT, "The closing", "All [of it]({mails}.html)");
    }
    Run check = workspace.run("check");
    assertFalse(findings(check).isEmpty(), check.err());
    assertEquals(findings(workspace.run("build")), findings(check));
  }

  private static String link(Dice dice) {
    return dice.one("[it](%s)", "![it](%s)", "[it](<%s>)", "<a href=\"%s\">it</a>", "**[it](%s)**")
        .formatted(
            dice.one(
                "dead.html",
                "timeline.html",
                "timeline.html#flood",
                "timeline.html#nothing",
                "#flood",
                "#nothing",
                "?query",
                "..",
                "../index.html",
                "../dead.html",
                "de/",
                "de/index.html",
                "../../archive.html",
                "/incidents/",
                "/incidents/dead",
                "//EXAMPLE.org/incidents/dead",
                "https://example.org:443/incidents/dead",
                "HTTPS://example.org/incidents/2013-05-record/",
                "https://example.org/incidents/2013-05-record/lessons.html#ebb",
                "https://example.com/dead",
                "statement.md",
                "media/dead.png"));
  }
}
