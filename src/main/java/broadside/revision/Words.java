package broadside.revision;

import java.util.List;
import java.util.Set;

/** Cuts the words in which two passages differ out of them, with a few around. */
final class Words {
  private static final int AROUND = 3;
  private static final int LONGEST = 100;
  private static final int LEAD = 40;
  private static final String CUT = "…";

  private Words() {}

  /** The different words of a passage. */
  static Set<String> all(String passage) {
    return Set.copyOf(List.of(passage.split(" ")));
  }

  /** The first words of a passage. */
  static String beginning(String passage) {
    return cut(passage, 0);
  }

  /** Where one passage became another: the first place that differs. */
  static Change changed(String was, String now, int more) {
    List<String> before = List.of(was.split(" "));
    List<String> after = List.of(now.split(" "));
    List<Stretch<String>> stretches = Stretch.between(before, after);
    Stretch<String> first = stretches.get(0);
    Stretch<String> last = lastNear(stretches);
    String old = excerpt(before, first.start(), last.end());
    String fresh = excerpt(after, first.nowStart(), last.nowEnd());
    int difference = common(old, fresh);
    return new Change(cut(old, difference), cut(fresh, difference), more);
  }

  /** Words between that stayed do not part what is read as one change. */
  private static Stretch<String> lastNear(List<Stretch<String>> stretches) {
    Stretch<String> last = stretches.get(0);
    for (Stretch<String> next : stretches) {
      if (next.start() - last.end() > AROUND) {
        break;
      }
      last = next;
    }
    return last;
  }

  private static String excerpt(List<String> words, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int till = Math.min(words.size(), end + AROUND);
    return (from > 0 ? CUT : "")
        + String.join(" ", words.subList(from, till))
        + (till < words.size() ? CUT : "");
  }

  private static int common(String was, String now) {
    int shorter = Math.min(was.length(), now.length());
    int length = 0;
    while (length < shorter && was.charAt(length) == now.charAt(length)) {
      length++;
    }
    return length;
  }

  /** A readable piece around a place. */
  private static String cut(String text, int place) {
    int from = text.length() <= LONGEST ? 0 : whole(text, Math.max(0, place - LEAD));
    int till = whole(text, Math.min(text.length(), from + LONGEST));
    return (from > 0 ? CUT : "") + text.substring(from, till) + (till < text.length() ? CUT : "");
  }

  /** Not between the two halves of a character. */
  private static int whole(String text, int place) {
    boolean splits = place < text.length() && Character.isLowSurrogate(text.charAt(place));
    return splits ? place - 1 : place;
  }
}
