package broadside.picture.outline;

/**
 * How much of each pixel an outline covers, exactly: each edge adds the area to its right, row by
 * row. An instance keeps its working memory for the next outline, and is for one thread.
 *
 * @see <a
 *     href="https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445">Raph
 *     Levien on accumulating signed areas</a>
 */
public final class Coverage {
  private final Polygon polygon = new Polygon();
  private double[] areas = new double[0];
  private int left;
  private int top;
  private int width;
  private int height;

  /** What receives pixels of a row that are covered alike, by a part from 0 to 1. */
  public interface Spans {
    /** Pixels from x on. */
    void cover(int x, int y, int length, double part);
  }

  /** Tells of all pixels that an outline touches, row by row. */
  public void of(Outline outline, Spans spans) {
    polygon.trace(outline);
    Box box = polygon.box();
    if (box.left() <= box.right()) {
      frame(box);
      polygon.forEach(this::edge);
      sum(spans);
    }
  }

  /** Room for the areas of a box, all of them zero: the sum leaves them so. */
  private void frame(Box box) {
    left = (int) Math.floor(box.left());
    top = (int) Math.floor(box.top());
    // An edge in the last column still adds to the one behind it.
    width = (int) Math.ceil(box.right()) - left + 2;
    height = (int) Math.ceil(box.bottom()) - top + 1;
    if (areas.length < width * height) {
      areas = new double[width * height];
    }
  }

  private void sum(Spans spans) {
    for (int row = 0; row < height; row++) {
      sum(row, spans);
    }
  }

  /** Between two changes of the area all pixels are covered alike. */
  private void sum(int row, Spans spans) {
    double[] changes = areas;
    double area = 0;
    int first = row * width;
    int end = first + width;
    int start = first;
    for (int i = first; i < end; i++) {
      if (changes[i] != 0) {
        if (i > start && area != 0) {
          spans.cover(left + start - first, top + row, i - start, Math.min(1, Math.abs(area)));
        }
        area += changes[i];
        changes[i] = 0;
        start = i;
      }
    }
  }

  private void edge(double fromX, double fromY, double toX, double toY) {
    if (toY > fromY) {
      descend(fromX - left, fromY - top, toX - left, toY - top, 1);
    } else if (toY < fromY) {
      descend(toX - left, toY - top, fromX - left, fromY - top, -1);
    }
  }

  /** An edge from above to below, one row after the other. */
  private void descend(double x0, double y0, double x1, double y1, int sign) {
    double slope = (x1 - x0) / (y1 - y0);
    double x = x0;
    double y = y0;
    for (int row = (int) y0; y < y1; row++) {
      double nextY = row + 1 < y1 ? row + 1 : y1;
      double nextX = x + slope * (nextY - y);
      double height = sign * (nextY - y);
      if (x < nextX) {
        add(row * width, x, nextX, height);
      } else {
        add(row * width, nextX, x, height);
      }
      x = nextX;
      y = nextY;
    }
  }

  /** A piece of an edge within a row: columns it crosses get their share of its height. */
  private void add(int row, double from, double to, double height) {
    int first = (int) from;
    int last = (int) to;
    if (first == last) {
      double behind = height * ((from + to) / 2 - first);
      areas[row + first] += height - behind;
      areas[row + first + 1] += behind;
      return;
    }
    double perColumn = height / (to - from);
    for (int column = first; column <= last; column++) {
      double in = column < from ? from : column;
      double out = column + 1 < to ? column + 1 : to;
      double share = perColumn * (out - in);
      double behind = share * ((in + out) / 2 - column);
      areas[row + column] += share - behind;
      areas[row + column + 1] += behind;
    }
  }
}
