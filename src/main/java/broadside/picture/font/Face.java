package broadside.picture.font;

import broadside.picture.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * A typeface that comes with the program. The JDK would need the system's freetype and fontconfig
 * for it, which small machines lack. Several threads may use one at the same time.
 *
 * <p>Latin, Greek, Cyrillic and unpointed Hebrew need no shaping: a letter is a glyph.
 */
public final class Face {
  private final CharacterMap characters;
  private final GlyphTable glyphs;
  private final Kerning kerning;
  private final Table advances;
  private final double unitsPerEm;

  private Face(FontFile file) {
    this.characters = new CharacterMap(file.table("cmap"));
    this.glyphs = new GlyphTable(file);
    this.kerning = new Kerning(file.table("kern"));
    this.advances = file.table("hmtx");
    this.unitsPerEm = file.table("head").uint16(18);
  }

  /** A face from a file on the class path. */
  public static Face read(String resource) {
    return new Face(FontFile.read(resource));
  }

  /** Whether it has a glyph of its own for a character. */
  public boolean has(int character) {
    return characters.glyph(character) != 0;
  }

  /** How wide a text is that stands as it is seen, from left to right. */
  public double width(String visual, double size) {
    return walk(visual, (glyph, x) -> {}) * size / unitsPerEm;
  }

  /** The outlines of such a text, glyph by glyph, on a base line from a point. */
  public List<Outline> outlines(String visual, double size, double x, double y) {
    double scale = size / unitsPerEm;
    List<Outline> outlines = new ArrayList<>(visual.length());
    walk(visual, (glyph, at) -> outlines.add(glyphs.glyph(glyph).placed(scale, x + at * scale, y)));
    return outlines;
  }

  /** What is done with each glyph at its place, in units of the font. */
  private interface Step {
    void at(int glyph, int x);
  }

  private int walk(String visual, Step step) {
    int x = 0;
    int before = -1;
    for (int i = 0; i < visual.length(); i += Character.charCount(visual.codePointAt(i))) {
      int glyph = characters.glyph(visual.codePointAt(i));
      x += before < 0 ? 0 : kerning.between(before, glyph);
      step.at(glyph, x);
      x += advances.uint16(4 * glyph);
      before = glyph;
    }
    return x;
  }
}
