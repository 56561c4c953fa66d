package broadside.chart;

import broadside.model.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hangs names below the signs that they belong to, in a few lines, each beside a thin line that
 * leads down from its sign. No line runs through a name; what finds no room where the picture is
 * narrowest is left out.
 */
final class Flags {
  static final int SIZE = 12;
  static final int LINE = 15;

  /** From the line to the name, in pixels. */
  static final int ASIDE = 3;

  private static final int GAP = 7;
  private static final int CLEAR = 1;
  private static final int MOST_LINES = Milestone.values().length;
  private static final TextWidth TEXT = new TextWidth(SIZE);

  private final int lines;
  private final List<Flag> placed = new ArrayList<>();

  private Flags(int lines) {
    this.lines = lines;
  }

  /**
   * A name below a place.
   *
   * @param x the place
   * @param text the name
   */
  record Name(int x, String text) {}

  /**
   * A name that found room.
   *
   * @param name the name
   * @param anchor whether it begins or ends at its line
   * @param line the number of the line of text, from above
   */
  record Flag(Name name, TextAnchor anchor, int line) {
    /** Where the line goes down, in pixels of the narrowest picture. */
    private int x() {
      return ChartFrame.pixels(name.x());
    }

    private Extent extent() {
      int wide = TEXT.of(name.text());
      return anchor == TextAnchor.START
          ? new Extent(x() + ASIDE, x() + ASIDE + wide)
          : new Extent(x() - ASIDE - wide, x() - ASIDE);
    }

    private boolean isWithin() {
      return extent().from() >= 0 && extent().till() <= ChartFrame.NARROWEST;
    }

    private boolean isClearOf(Flag other) {
      return (line != other.line || extent().isClearOf(other.extent(), GAP))
          && (line > other.line || !crosses(other.x(), extent()))
          && (other.line > line || !crosses(x(), other.extent()));
    }

    private static boolean crosses(int x, Extent text) {
      return x > text.from() - CLEAR && x < text.till() + CLEAR;
    }
  }

  /** As many of the names as there is room for, in as few lines as they need. */
  static List<Flag> of(List<Name> names) {
    List<Name> fromLeft = names.stream().sorted(Comparator.comparing(Name::x)).toList();
    List<Name> fromRight = names.stream().sorted(Comparator.comparing(Name::x).reversed()).toList();
    return IntStream.rangeClosed(1, MOST_LINES)
        .boxed()
        .flatMap(lines -> Stream.of(placed(fromRight, lines), placed(fromLeft, lines)))
        .reduce(List.of(), (best, next) -> next.size() > best.size() ? next : best);
  }

  private static List<Flag> placed(List<Name> names, int lines) {
    Flags flags = new Flags(lines);
    names.forEach(flags::place);
    return flags.placed;
  }

  private void place(Name name) {
    IntStream.range(0, lines)
        .boxed()
        .flatMap(
            line ->
                Stream.of(
                    new Flag(name, TextAnchor.START, line), new Flag(name, TextAnchor.END, line)))
        .filter(flag -> flag.isWithin() && placed.stream().allMatch(flag::isClearOf))
        .findFirst()
        .ifPresent(placed::add);
  }

  /** How many lines of text some flags take. */
  static int lines(List<Flag> flags) {
    return flags.stream().mapToInt(flag -> flag.line() + 1).max().orElse(0);
  }
}
