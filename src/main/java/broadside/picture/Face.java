package broadside.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface that comes with the program. Its outlines are read by a Java library: the JDK would
 * need the system's freetype and fontconfig, which small machines lack, and fails without them.
 *
 * <p>Latin, Greek, Cyrillic and unpointed Hebrew need no shaping: a letter is a glyph.
 */
final class Face {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final Optional<KerningSubtable> kerning;
  private final double unitsPerEm;
  private final Map<Integer, Path2D> paths = new HashMap<>();

  private Face(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.kerning =
        Optional.ofNullable(font.getKerning()).map(table -> table.getHorizontalKerningSubtable());
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** A face from a file on the class path. */
  static Face read(String resource) {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** Whether it has a glyph of its own for a character. */
  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** How wide a text is that stands as it is seen, from left to right. */
  double width(String visual, double size) {
    return walk(visual, (glyph, x) -> {}) * size / unitsPerEm;
  }

  /** The outlines of such a text, on a base line from a point. */
  Path2D outline(String visual, double x, double y, double size) {
    double scale = size / unitsPerEm;
    Path2D outline = new Path2D.Double();
    walk(
        visual,
        (glyph, at) ->
            outline.append(
                path(glyph)
                    .getPathIterator(new AffineTransform(scale, 0, 0, -scale, x + at * scale, y)),
                false));
    return outline;
  }

  /** What is done with each glyph at its place, in units of the font. */
  private interface Step {
    void at(int glyph, double x);
  }

  private double walk(String visual, Step step) {
    double x = 0;
    int before = -1;
    for (int character : visual.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(character);
      x += kern(before, glyph);
      step.at(glyph, x);
      x += advance(glyph);
      before = glyph;
    }
    return x;
  }

  private int kern(int before, int glyph) {
    return before < 0 ? 0 : kerning.map(table -> table.getKerning(before, glyph)).orElse(0);
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private Path2D path(int glyph) {
    return paths.computeIfAbsent(glyph, this::read);
  }

  private Path2D read(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
