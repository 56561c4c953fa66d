package broadside.picture.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file.
 *
 * @param tables where they are, by their tags of four letters
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 */
record FontFile(Map<String, Table> tables) {
  private static final int TABLES = 12;
  private static final int ENTRY = 16;

  /** A file on the class path. */
  static FontFile read(String resource) {
    try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
      return of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  private static FontFile of(byte[] bytes) {
    Table file = new Table(bytes, 0);
    Map<String, Table> tables = new HashMap<>();
    for (int i = 0; i < file.uint16(4); i++) {
      int entry = TABLES + i * ENTRY;
      String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, file.from(file.int32(entry + 8)));
    }
    return new FontFile(Map.copyOf(tables));
  }

  Table table(String tag) {
    return tables.get(tag);
  }
}
