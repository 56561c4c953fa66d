package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a time's label: words, or the name of one of its ends.
 *
 * @param text the words
 * @param point the point in time that they name
 */
public record TimePiece(String text, Optional<Point> point) {
  /** Private characters of Unicode: no phrase of ours holds one. */
  private static final String START = "\uE000";

  private static final String END = "\uE001";
  static final String CLOSE = "\uE002";
  private static final Pattern MARKED =
      Pattern.compile("(?<side>[\uE000\uE001])(?<text>[^\uE002]*)\uE002");
  private static final Pattern MARK = Pattern.compile("[\uE000-\uE002]");

  /** Words that name the start, to be put into a phrase. */
  static String start(String words) {
    return START + words + CLOSE;
  }

  /** Words that name the end, to be put into a phrase. */
  static String end(String words) {
    return END + words + CLOSE;
  }

  /** A phrase without its marks. */
  static String plain(String marked) {
    return marked.contains(CLOSE) ? MARK.matcher(marked).replaceAll("") : marked;
  }

  /** The pieces of a phrase; where no end is marked, all of it names the first point. */
  static List<TimePiece> of(String marked, When when) {
    List<TimePiece> pieces = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int told = 0;
    while (matcher.find()) {
      add(pieces, marked.substring(told, matcher.start()), Optional.empty());
      boolean isStart = matcher.group("side").equals(START);
      add(
          pieces,
          matcher.group("text"),
          Optional.of(isStart ? when.firstPoint() : when.lastPoint()));
      told = matcher.end();
    }
    boolean isWhole = pieces.isEmpty();
    add(
        pieces,
        marked.substring(told),
        isWhole ? Optional.of(when.firstPoint()) : Optional.empty());
    return List.copyOf(pieces);
  }

  private static void add(List<TimePiece> pieces, String text, Optional<Point> point) {
    if (!text.isEmpty()) {
      pieces.add(new TimePiece(text, point));
    }
  }
}
