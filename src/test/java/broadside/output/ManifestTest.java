package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String SUM_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final SortedMap<String, String> SUMS =
      new TreeMap<>(Map.of("b/c", SUM_OF_ABC, "a", SUM_OF_NOTHING));

  private static String text() {
    byte[] bytes = Manifest.bytes(SUMS, "", new TreeSet<>(), path -> "");
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void isSortedAndInTheFormatOfSha256sum() {
    String text = text();
    assertEquals(SUM_OF_NOTHING + "  a\n" + SUM_OF_ABC + "  b/c\n", text);
  }

  @Test
  void readsWhatItWrites() {
    String text = text();
    Map<String, Set<String>> sums = Map.of("a", Set.of(SUM_OF_NOTHING), "b/c", Set.of(SUM_OF_ABC));
    assertEquals(sums, Manifest.parse(text).sums());
    assertEquals(sums, Manifest.parse(text.replace("\n", "\r\n")).sums());
    assertEquals(sums, Manifest.parse(text.stripTrailing()).sums());
    assertEquals(text, Manifest.parse(text).text());
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
    for (String line :
        new String[] {
          "",
          "\n",
          "#",
          "abc  a",
          SUM_OF_ABC,
          SUM_OF_ABC + "  ",
          SUM_OF_ABC + " a",
          SUM_OF_ABC + " *a",
          SUM_OF_ABC.toUpperCase(java.util.Locale.ROOT) + "  a",
          SUM_OF_ABC + "  Ä",
          SUM_OF_ABC + "  ../a",
          SUM_OF_ABC + "  /a",
          SUM_OF_ABC + "  a/",
          SUM_OF_ABC + "  .broadside",
          "# " + SUM_OF_ABC + "  a",
          "# statement",
          "# statement ",
          "# statement a",
          "# statement ../a revisions 0 sum " + SUM_OF_NOTHING,
          "# id",
          "# id en",
          "# id en tag:a,1:b c",
          "#   a passage"
        }) {
      Manifest manifest = Manifest.parse(line);
      assertEquals(Map.of(), manifest.sums(), line);
      assertEquals(Map.of(), manifest.statements(), line);
      assertEquals(Map.of(), manifest.ids(), line);
    }
  }
}
