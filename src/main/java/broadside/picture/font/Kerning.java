package broadside.picture.font;

/**
 * By how much glyphs move towards each other or apart, by pairs in their order.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/kern">kern, format 0</a>
 */
final class Kerning {
  private static final int PAIR = 6;

  private final int count;
  private final Table pairs;

  Kerning(Table kern) {
    this.count = kern.uint16(10);
    this.pairs = kern.from(18);
  }

  /** The distance in units of the font; 0 for a pair that is not listed. */
  int between(int left, int right) {
    int pair = (left << 16) | right;
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int found = pairs.int32(middle * PAIR);
      if (found == pair) {
        return pairs.int16(middle * PAIR + 4);
      }
      if (found < pair) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }
}
