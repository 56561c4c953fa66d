package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Images;
import broadside.testing.Run;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits in src/docs/record.md are those that the program names when it refuses more. */
class LimitsTableTest {
  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)( MB)?");
  private static final int MEGABYTE = 1 << 20;

  private final List<List<String>> table = Docs.page("record").table("limits");

  @TempDir private Path folder;

  @Test
  void charactersOfTexts() {
    String many = "x".repeat(30_000);
    assertRefused("a text", "statement: {headline: H, lead: " + many + "}\n");
    assertRefused("a name, title, role or label", "people: {one: " + many + "}\n");
    assertRefused(
        "a web address", "sources: {a: {title: T, url: 'https://example.org/" + many + "'}}\n");
    assertRefused("an id, time or figure", "figures: {a: " + many + "}\n");
  }

  @Test
  void itemsOfLists() {
    assertRefused(
        "the items of a list, such as events",
        "allow:\n" + "  - {value: a, reason: b}\n".repeat(6_000));
  }

  @Test
  void valuesOfFiles() {
    assertRefused(
        "the values of a file, counting lists and keys too",
        "per: [" + "a,".repeat(120_000) + "]\n");
  }

  @Test
  void sizesOfFiles() {
    assertRefused("a file of YAML", "#".repeat(2 * MEGABYTE));
  }

  @Test
  void numbersOfFiles() {
    Workspace workspace = new Workspace(folder);
    for (int number = 0; number <= 10_000; number++) {
      workspace.write("incidents/i/events/" + number, "");
    }
    assertRefused("the files of a folder, and the incidents", "");
  }

  @Test
  void sizesOfPictures() {
    assertNamed("a picture", 0, picture("a.png", new byte[11 * MEGABYTE]));
    assertNamed("a picture", 1, picture("a.png", png(30_000, 1)));
    assertNamed("a picture", 2, picture("a.png", png(10_000, 6_000)));
    assertNamed("a picture", 3, picture("a.webp", webp(3_000, 2_000)));
  }

  private Run picture(String name, byte[] content) {
    new Workspace(folder).write("incidents/i/media/" + name, content);
    return new Workspace(folder)
        .check("statement: {headline: H, picture: {file: media/" + name + "}}\n");
  }

  @Test
  void sizesOfTheLogo() {
    assertNamed("the logo", 1, logo(png(3_000, 1)));
    assertNamed("the logo", 0, logo(new byte[2 * MEGABYTE]));
  }

  private Run logo(byte[] picture) {
    Workspace workspace = new Workspace(folder);
    workspace.incident("i", "");
    workspace.write("incidents/media/a.png", picture);
    workspace.write(
        "incidents/publisher.yaml",
        "name: P\nbase-url: https://example.org/\nlogo: {file: media/a.png}\n");
    return workspace.run("check");
  }

  /** As much of a picture as tells its size. */
  private static byte[] png(int width, int height) {
    byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    return Images.join(
        "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), Images.chunk("IHDR", head));
  }

  /** The same in the lossless kind: its sides less one, in 14 bits each. */
  private static byte[] webp(int width, int height) {
    byte[] picture = Images.lossless();
    ByteBuffer.wrap(picture)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(21, (width - 1) | ((height - 1) << 14));
    return picture;
  }

  private void assertRefused(String what, String yaml) {
    assertNamed(what, 0, new Workspace(folder).check(yaml));
  }

  /** The number that the row of a thing holds, its first or a later one, stands in a finding. */
  private void assertNamed(String what, int number, Run run) {
    String cell =
        table.stream()
            .filter(row -> row.get(0).equals(what))
            .map(row -> row.get(1))
            .findFirst()
            .orElseThrow();
    String limit = NUMBER.matcher(cell).results().map(LimitsTableTest::shown).toList().get(number);
    String first = run.err().lines().findFirst().orElse("").replace(",", "");
    assertTrue(first.matches(".*\\b" + limit + "\\b.*"), what + ": " + first);
  }

  /** A number as findings show it, which count bytes. */
  private static String shown(MatchResult number) {
    int value = Integer.parseInt(number.group(1).replace(",", ""));
    return String.valueOf(number.group(2) == null ? value : value * MEGABYTE);
  }
}
