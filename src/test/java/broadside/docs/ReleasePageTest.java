package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.edition.Audience;
import broadside.model.ReleaseState;
import broadside.model.text.Term;
import broadside.model.text.Tlp;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/release.md says of labels and states is what the program makes of them. */
class ReleasePageTest {
  private static final Map<String, String> VALUES =
      Map.of(
          "approved-by", "Board",
          "approved", "2024-03-06",
          "embargo", "2024-03-07T12:00",
          "released", "2024-03-07",
          "withdrawn", "2024-03-08");

  private final Page page = Docs.page("release");

  @TempDir private Path folder;

  @Test
  void theTableHoldsEveryState() {
    assertEquals(
        Arrays.stream(ReleaseState.values()).map(Term::word).toList(), page.names("states"));
  }

  @Test
  void aStateWithWhatItNeedsIsRight() {
    for (List<String> row : page.table("states")) {
      assertEquals(0, check(row, needs(row)), row.get(0));
    }
  }

  @Test
  void aStateWithoutOneThingThatItNeedsIsAnError() {
    for (List<String> row : page.table("states")) {
      for (String missing : needs(row)) {
        List<String> rest = needs(row).stream().filter(key -> !key.equals(missing)).toList();
        assertEquals(1, check(row, rest), row.get(0) + " without " + missing);
      }
    }
  }

  @Test
  void labelsAreForTheAudienceThatTheTableNames() {
    Map<Audience, String> who =
        Map.of(
            Audience.PUBLIC, "everybody",
            Audience.PARTNERS, "partners, such as sister organisations",
            Audience.INTERNAL, "you alone");
    for (List<String> row : page.table("labels")) {
      for (String label : Page.codes(row.get(0))) {
        assertEquals(who.get(widest(label)), row.get(1), label);
      }
    }
    assertEquals(Arrays.stream(Tlp.values()).map(Term::word).toList(), page.names("labels"));
  }

  private static Audience widest(String label) {
    Tlp tlp = Arrays.stream(Tlp.values()).filter(one -> one.word().equals(label)).findFirst().get();
    return Arrays.stream(Audience.values()).filter(all -> all.maySee(tlp)).findFirst().get();
  }

  private static List<String> needs(List<String> row) {
    return Page.codes(row.get(1).split("perhaps", 2)[0]).stream()
        .filter(VALUES::containsKey)
        .toList();
  }

  private int check(List<String> row, List<String> keys) {
    String state = Page.codes(row.get(0)).get(0);
    String given =
        keys.stream().map(key -> ", " + key + ": " + VALUES.get(key)).collect(Collectors.joining());
    return new Workspace(folder)
        .check("statement: {headline: H}\nrelease: {state: " + state + given + "}\n")
        .code();
  }
}
