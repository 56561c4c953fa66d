package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.model.text.Tlp;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part that would be wider than its whole is refused, at every pair of labels. */
class RefusedLabelsTest {
  private static final String RECORD =
      """
      title: T
      language: en
      time-zone: UTC
      %sphases: {phase: {title: T, tlp: %2$s}}
      people: {person: {name: N, tlp: %2$s}, other: N}
      sources: {source: {title: T, tlp: %2$s}}
      figures: {figure: {value: 3, tlp: %2$s}}
      events:
      - {id: event, when: 2013, kind: attack, text: T, tlp: %2$s}
      statement:
        headline: H
        editors-note: {text: T, tlp: %2$s}
        quotes: [{text: T, person: other, tlp: %2$s}]
      revisions: [{date: 2013-05-01, text: T, tlp: %2$s}]
      """;
  private static final int PARTS = 8;

  private static final String INNER =
      """
      title: T
      language: en
      time-zone: UTC
      tlp: clear
      people: {person: {name: N, tlp: %1$s}}
      events:
      - {id: event, when: 2013, kind: attack, text: T, tlp: %1$s, figures: {figure: {value: 3, tlp: %2$s}}}
      statement:
        headline: H
        quotes: [{text: T, person: person, tlp: %2$s}]
      """;

  @TempDir private Path root;

  static Stream<Arguments> pairs() {
    return Arrays.stream(Tlp.values())
        .flatMap(whole -> Arrays.stream(Tlp.values()).map(part -> Arguments.of(whole, part)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pairs")
  void aPartOfTheIncidentIsNeverWider(Tlp whole, Tlp part) {
    List<String> expected = expected(whole, part, PARTS);
    assertEquals(expected, found(RECORD.formatted("tlp: " + whole.word() + "\n", part.word())));
    if (whole == Tlp.RED) {
      assertEquals(expected, found(RECORD.formatted("", part.word())));
    }
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("pairs")
  void aPartOfAPartIsNeverWider(Tlp whole, Tlp part) {
    assertEquals(expected(whole, part, 2), found(INNER.formatted(whole.word(), part.word())));
  }

  private static List<String> expected(Tlp whole, Tlp part, int parts) {
    return new ArrayList<>(
        part.isWiderThan(whole) ? Collections.nCopies(parts, "label-too-wide") : List.of());
  }

  private List<String> found(String record) {
    return new TestWorkspace(root)
        .publisher("")
        .write(TestWorkspace.INCIDENT, record)
        .outcome()
        .ids();
  }
}
