package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import broadside.testing.TestWorkspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A phase that the order of events tears apart draws a warning that names an event. */
class PhasesStayTogetherTest {
  private static final String PHASES = "phases: {flood: The flood, blame: The blame}\nevents:\n";

  @Test
  void anEventBetweenTwoPartsOfAPhaseIsNamed() {
    assertEquals(
        Optional.of("phase-torn [thanks, flood] /events/3"),
        warning(
            event("a", "2013-05-01T09:00", "flood"),
            event("b", "2013-05-01T10:00", "flood"),
            event("c", "2013-05-01T12:00", "flood"),
            event("thanks", "2013-05-01T11:00", "blame")));
  }

  @Test
  void aSmallerPartOfThePhaseIsNamedBeforeManyOthers() {
    assertEquals(
        Optional.of("phase-stray [late, flood] /events/1"),
        warning(
            event("a", "2013-05-01T09:00", "flood"),
            event("late", "2013-05-01T12:00", "flood"),
            event("b", "2013-05-01T10:00", "blame"),
            event("c", "2013-05-01T11:00", "blame")));
  }

  @Test
  void nothingIsSaidWhereTimesDoNotDecideOrTheRecordItselfGoesToAndFro() {
    assertEquals(
        Optional.empty(),
        warning(
            event("a", "2013-05-01T09:00", "flood"),
            event("b", "2013-05-01", "flood"),
            event("thanks", "2013-05-01/2013-05-04", "blame")));
    assertEquals(
        Optional.empty(),
        warning(
            event("a", "2013-05-01", "flood"),
            event("b", "2013-05-02", "blame"),
            event("c", "2013-05-03", "flood")));
    assertEquals(
        Optional.empty(),
        warning(
            event("a", "2013-05-01", "flood"),
            event("c", "2013-05-03", "flood"),
            "  - {id: none, when: 2013-05-02, kind: attack, text: A.}\n"));
  }

  private static Optional<String> warning(String... events) {
    Map<String, String> files =
        Map.of(TestWorkspace.INCIDENT, Records.file(PHASES + String.join("", events)));
    List<Diagnostic> torn =
        Records.findings(files).stream().filter(each -> each.id().startsWith("phase-")).toList();
    return torn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            torn.stream()
                .map(each -> each.id() + " " + each.fault().args() + " " + each.place().pointer())
                .collect(Collectors.joining("; ")));
  }

  private static String event(String id, String when, String phase) {
    return "  - {id: %s, when: %s, phase: %s, kind: attack, text: A.}\n".formatted(id, when, phase);
  }
}
