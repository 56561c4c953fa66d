package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/checks.md says of personal data is found. */
class ChecksPageTest {
  private final Page page = Docs.page("checks");

  @TempDir private Path folder;

  @Test
  void personalDataAreFoundAsTheTableSays() {
    for (List<String> row : page.table("personal")) {
      for (String piece : Page.codes(row.get(1))) {
        Run run =
            new Workspace(folder).check("statement: {headline: H, lead: 'x, " + piece + "'}\n");
        assertEquals(1, run.code(), piece);
        assertTrue(run.err().contains("[public-" + sort(row.get(0))), run.err());
      }
    }
  }

  /** How the program calls a sort of personal data. */
  private static String sort(String shown) {
    return shown
        .toLowerCase(Locale.ROOT)
        .replace("e-mail", "email")
        .replace("telephone", "phone")
        .replace(' ', '-');
  }
}
