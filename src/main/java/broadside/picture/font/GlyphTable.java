package broadside.picture.font;

import broadside.picture.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The outlines of all glyphs, in units of the font, with y up. Each is read when first asked for;
 * that it may be read twice at once does no harm.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf</a>
 */
final class GlyphTable {
  private static final Outline EMPTY = pen -> {};
  private static final int BOX = 10;
  private static final int WORDS = 0x0001;
  private static final int MORE = 0x0020;

  private final Table outlines;
  private final Table places;
  private final AtomicReferenceArray<Outline> known;

  GlyphTable(FontFile file) {
    this.outlines = file.table("glyf");
    this.places = file.table("loca");
    this.known = new AtomicReferenceArray<>(file.table("maxp").uint16(4));
  }

  Outline glyph(int id) {
    Outline outline = known.get(id);
    if (outline == null) {
      outline = read(id);
      known.set(id, outline);
    }
    return outline;
  }

  /** A glyph that is shown as nothing, as a space is, takes no bytes. */
  private Outline read(int id) {
    int place = places.int32(4 * id);
    if (place == places.int32(4 * id + 4)) {
      return EMPTY;
    }
    Table glyph = outlines.from(place);
    int contours = glyph.int16(0);
    Table body = glyph.from(BOX);
    return contours < 0 ? composite(body) : SimpleGlyph.read(body, contours);
  }

  /** Of other glyphs, which are moved: these typefaces do not scale or turn them. */
  private Outline composite(Table body) {
    List<Outline> parts = new ArrayList<>();
    int at = 0;
    int flags;
    do {
      flags = body.uint16(at);
      boolean isLong = (flags & WORDS) != 0;
      int x = isLong ? body.int16(at + 4) : body.int8(at + 4);
      int y = isLong ? body.int16(at + 6) : body.int8(at + 5);
      parts.add(glyph(body.uint16(at + 2)).moved(x, y));
      at += isLong ? 8 : 6;
    } while ((flags & MORE) != 0);
    return Outline.of(parts);
  }
}
