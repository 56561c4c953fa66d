package broadside.diagnostic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a source text. Lines and columns count from 1, columns in code points, so that an
 * emoji is one column; the end is the first position behind the stretch.
 *
 * @param line line of the first character
 * @param column column of the first character
 * @param endLine line of the end
 * @param endColumn column of the end
 */
public record Location(int line, int column, int endLine, int endColumn) {
  private static final Pattern SPOT = Pattern.compile("(\\d+):(\\d+)-(\\d+):(\\d+)");

  /** A stretch of one character. */
  public static Location at(int line, int column) {
    return new Location(line, column, line, column + 1);
  }

  /** The form in which a {@link Place} carries it; never a JSON pointer, as those begin with /. */
  String spot() {
    return line + ":" + column + "-" + endLine + ":" + endColumn;
  }

  /** What {@link #spot} wrote; empty for a JSON pointer. */
  static Optional<Location> ofSpot(String spot) {
    Matcher matcher = SPOT.matcher(spot);
    return matcher.matches()
        ? Optional.of(
            new Location(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4))))
        : Optional.empty();
  }
}
