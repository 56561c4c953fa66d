package broadside.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The credit says what the record knows of a picture, and nothing of what it does not know. */
class PictureCreditTest {
  @TempDir private Path root;

  private String statement(String picture) {
    return TestWorkspace.of(root, "statement: {headline: It happened, picture: " + picture + "}\n")
        .run("statement", TestWorkspace.ID, "-f", "md")
        .exits(0)
        .out();
  }

  @Test
  void whatIsKnownStandsInTheOrderThatCreativeCommonsAsksFor() {
    assertTrue(
        statement("{source: 'https://x.org/1', licence: CC BY 4.0, author: Ada, title: Sea}")
            .contains(
                "Featured picture: “Sea”, Ada, CC BY 4.0, [https://x.org/1](https://x.org/1)."));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertTrue(
        statement("{author: Ada, licence: CC BY-SA}")
            .contains("\nFeatured picture: Ada, CC BY-SA.\n"));
  }

  @Test
  void aPictureOfWhichNothingIsKnownHasNoCredit() {
    assertFalse(statement("{alt: The sea}").contains("Featured picture"));
  }
}
