package broadside.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A headline in the largest type in which it fits.
 *
 * @param lines its lines
 * @param type its type
 */
record Headline(List<String> lines, Type type) {
  private static final List<Integer> SIZES =
      List.of(144, 128, 112, 100, 90, 82, 74, 68, 62, 56, 52, 48, 44, 38, 32, 27, 23);
  private static final double LEADING = 1.1;
  private static final int MOST_LINES = 5;

  Headline {
    lines = List.copyOf(lines);
  }

  /** The headline for a box; in the smallest type it is cut where it still does not fit. */
  static Headline fitted(String text, Type type, double width, double height) {
    Lines words = new Lines(text, type);
    for (int size : SIZES) {
      boolean isWide = words.widest() * size > width;
      if (!isWide && words.count(width / size) <= room(type.in(size), height)) {
        return new Headline(words.balanced(width / size), type.in(size));
      }
    }
    Type smallest = type.in(SIZES.get(SIZES.size() - 1));
    List<String> lines = words.broken(width / smallest.size());
    return new Headline(cut(lines, room(smallest, height), smallest, width), smallest);
  }

  /** From one base line to the next. */
  double leading() {
    return leading(type);
  }

  private static double leading(Type type) {
    return type.size() * LEADING;
  }

  /** How many lines there is room for. */
  private static int room(Type type, double height) {
    int below = (int) Math.floor((height - type.capitals()) / leading(type));
    return Math.max(1, Math.min(MOST_LINES, 1 + below));
  }

  /** The first lines, the last of them with a mark if there are more; each as wide at most. */
  private static List<String> cut(List<String> lines, int most, Type type, double width) {
    List<String> kept = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(most, lines.size()))) {
      boolean isMore = kept.size() == most - 1 && lines.size() > most;
      kept.add(Lines.shortened(line, isMore, tried -> type.width(tried) <= width));
    }
    return kept;
  }
}
