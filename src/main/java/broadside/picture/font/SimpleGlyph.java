package broadside.picture.font;

import broadside.picture.outline.Outline;
import broadside.picture.outline.Pen;
import java.util.Arrays;

/**
 * A glyph of contours: points on a line of quadratic curves, and control points beside it. Between
 * two control points the line passes through their middle.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf, simple glyphs</a>
 */
final class SimpleGlyph implements Outline {
  private static final int ON_CURVE = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int REPEAT = 0x08;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;

  private final int[] ends;
  private final int[] flags;
  private final int[] xs;
  private final int[] ys;

  private SimpleGlyph(int[] ends, int[] flags, int[] xs, int[] ys) {
    this.ends = ends;
    this.flags = flags;
    this.xs = xs;
    this.ys = ys;
  }

  /** Reads a glyph behind its box. */
  static SimpleGlyph read(Table glyph, int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = glyph.uint16(2 * i);
    }
    int instructions = 2 * contours;
    Reader reader = new Reader(glyph.from(instructions + 2 + glyph.uint16(instructions)));
    int[] flags = reader.flags(contours == 0 ? 0 : ends[contours - 1] + 1);
    int[] xs = reader.coordinates(flags, SHORT_X, SAME_X);
    return new SimpleGlyph(ends, flags, xs, reader.coordinates(flags, SHORT_Y, SAME_Y));
  }

  @Override
  public void draw(Pen pen) {
    int first = 0;
    for (int last : ends) {
      contour(pen, first, last);
      first = last + 1;
    }
  }

  /** Begins on the line, as all contours of these typefaces do. */
  private void contour(Pen pen, int first, int last) {
    pen.moveTo(xs[first], ys[first]);
    Curves curves = new Curves(pen);
    for (int i = first + 1; i <= last; i++) {
      curves.point(xs[i], ys[i], (flags[i] & ON_CURVE) != 0);
    }
    curves.point(xs[first], ys[first], true);
  }

  /** Draws from point to point. */
  private static final class Curves {
    private final Pen pen;
    private boolean isBent;
    private double controlX;
    private double controlY;

    Curves(Pen pen) {
      this.pen = pen;
    }

    void point(double x, double y, boolean on) {
      if (isBent) {
        pen.curveTo(controlX, controlY, on ? x : (controlX + x) / 2, on ? y : (controlY + y) / 2);
      } else if (on) {
        pen.lineTo(x, y);
      }
      isBent = !on;
      controlX = x;
      controlY = y;
    }
  }

  /** Reads one after the other what stands packed in the file. */
  private static final class Reader {
    private final Table packed;
    private int at;

    Reader(Table packed) {
      this.packed = packed;
    }

    int[] flags(int count) {
      int[] flags = new int[count];
      for (int i = 0; i < count; i++) {
        flags[i] = packed.uint8(at++);
        if ((flags[i] & REPEAT) != 0) {
          int last = i + packed.uint8(at++);
          Arrays.fill(flags, i + 1, last + 1, flags[i]);
          i = last;
        }
      }
      return flags;
    }

    int[] coordinates(int[] flags, int isShort, int isSame) {
      int[] coordinates = new int[flags.length];
      int value = 0;
      for (int i = 0; i < flags.length; i++) {
        value += delta((flags[i] & isShort) != 0, (flags[i] & isSame) != 0);
        coordinates[i] = value;
      }
      return coordinates;
    }

    /** A short one is a byte whose sign is in the flag; a long one that is the same takes none. */
    private int delta(boolean isShort, boolean isSame) {
      if (isShort) {
        int size = packed.uint8(at++);
        return isSame ? size : -size;
      }
      if (isSame) {
        return 0;
      }
      at += 2;
      return packed.int16(at - 2);
    }
  }
}
