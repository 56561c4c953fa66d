package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String SUM_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isSortedAndInTheFormatOfSha256sum() {
    Manifest manifest = Manifest.of(TempSite.files("b/c", "abc", "a", ""));
    assertEquals(SUM_OF_NOTHING + "  a\n" + SUM_OF_ABC + "  b/c\n", manifest.text());
  }

  @Test
  void readsWhatItWrites() {
    Manifest manifest = Manifest.of(TempSite.files("b/c", "abc", "a", ""));
    assertEquals(manifest, Manifest.parse(manifest.text()));
    assertEquals(manifest, Manifest.parse(manifest.text().replace("\n", "\r\n")));
  }

  @Test
  void believesBothSidesOfAMergeConflict() {
    Manifest manifest =
        Manifest.parse(
            "<<<<<<< ours\n%s  a\n=======\n%s  a\n>>>>>>> theirs\n"
                .formatted(SUM_OF_NOTHING, SUM_OF_ABC));
    assertTrue(manifest.records("a", SUM_OF_NOTHING));
    assertTrue(manifest.records("a", SUM_OF_ABC));
    assertFalse(manifest.records("a", ""));
  }

  @Test
  void passesOverBrokenLines() {
    assertEquals(
        "", Manifest.parse("abc  a\n" + SUM_OF_ABC + " a\n" + SUM_OF_ABC + "  Ä\n").text());
  }
}
