package broadside.picture.font;

/**
 * Which glyph stands for a character of the Basic Multilingual Plane, by segments of characters.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">cmap, format 4</a>
 */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int ENTRY = 8;

  private final Table ends;
  private final Table starts;
  private final Table deltas;
  private final Table offsets;
  private final int segments;

  CharacterMap(Table cmap) {
    Table map = unicode(cmap);
    int bytes = map.uint16(6);
    this.segments = bytes / 2;
    this.ends = map.from(14);
    this.starts = ends.from(bytes + 2);
    this.deltas = starts.from(bytes);
    this.offsets = deltas.from(bytes);
  }

  private static Table unicode(Table cmap) {
    int entry = 4;
    while (cmap.uint16(entry) != WINDOWS || cmap.uint16(entry + 2) != UNICODE) {
      entry += ENTRY;
    }
    return cmap.from(cmap.int32(entry + 4));
  }

  /** The glyph; 0 if there is none. */
  int glyph(int character) {
    int segment = 2 * segment(character);
    if (character > Character.MAX_VALUE || starts.uint16(segment) > character) {
      return 0;
    }
    int offset = offsets.uint16(segment);
    int listed =
        offset == 0
            ? character
            : offsets.uint16(segment + offset + 2 * (character - starts.uint16(segment)));
    return listed == 0 ? 0 : (listed + deltas.int16(segment)) & 0xFFFF;
  }

  /** The first that does not end before a character; the last one ends with the last character. */
  private int segment(int character) {
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ends.uint16(2 * middle) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
