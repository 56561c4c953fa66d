package broadside.validation.personal;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters of everyday alphabets: ASCII, and the letters of Latin, Greek, Cyrillic and Hebrew
 * script. They stand for themselves; any other may have another form, or none.
 */
final class Alphabets {
  /** Pairs of the first one of a range and the last one. */
  private static final String RANGES = "\0\u007F\u00C0\u024F\u0370\u052F\u05D0\u05EA";

  private Alphabets() {}

  /** Whether a character is one of them. */
  static boolean hold(char sign) {
    int range = 0;
    while (range < RANGES.length() && sign > RANGES.charAt(range + 1)) {
      range += 2;
    }
    return range < RANGES.length() && sign >= RANGES.charAt(range);
  }

  /** A regular expression for any other character. */
  static String others() {
    return IntStream.range(0, RANGES.length() / 2)
        .mapToObj(range -> RANGES.charAt(2 * range) + "-" + RANGES.charAt(2 * range + 1))
        .collect(Collectors.joining("", "[^", "]"));
  }
}
