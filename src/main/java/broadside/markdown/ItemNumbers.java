package broadside.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells numbered items from sentences that begin with a number. CommonMark takes any number for an
 * item and counts on from the first; a public statement has dates and ordinals there. So a list
 * begins with 1 and goes on with 2, and any other number stays as it was typed.
 */
final class ItemNumbers {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");

  /** As Czechs and Germans write one: 1. 5. 2024. */
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\s{1,3}\\d{1,2}\\.\\s");

  private ItemNumbers() {}

  /** Whether a line that begins with a number is a sentence and no item. */
  static boolean isSentence(LineStart start) {
    Matcher number = NUMBER.matcher(start.rest());
    return number.lookingAt()
        && (DATE.matcher(start.rest()).lookingAt()
            || !number
                .group(1)
                .equals(expected(start.matched().getBlockParser().getBlock(), number)));
  }

  private static String expected(Block block, Matcher number) {
    return block instanceof OrderedList list
            && list.getDelimiter() == number.group(2).charAt(0)
            && list.getLastChild() instanceof OrderedListItem last
        ? String.valueOf(number(last) + 1)
        : "1";
  }

  private static int number(OrderedListItem item) {
    String marker = item.getOpeningMarker().toString();
    return Integer.parseInt(marker.substring(0, marker.length() - 1));
  }
}
