package broadside.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns of a terminal a text takes: East Asian letters and emoji two each, marks none.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">UAX #11, East Asian Width</a>
 */
final class Columns {
  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_WIDE = 0x1100;
  private static final int JOINER = 0x200D;

  /** Makes the sign before it an emoji, in colour and wide. */
  private static final int AS_EMOJI = 0xFE0F;

  private Columns() {}

  /** The columns of a line. */
  static int of(String line) {
    int columns = 0;
    int last = 0;
    int before = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(before)) {
      int point = line.codePointAt(i);
      int width = before == JOINER ? 0 : width(point);
      columns += point == AS_EMOJI && last == 1 ? 1 : width;
      last = width;
      before = point;
    }
    return columns;
  }

  private static int width(int point) {
    if (point < FIRST_MARK) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.MODIFIER_SYMBOL -> isToneOfSkin(point) ? 0 : 1;
      default -> point >= FIRST_WIDE && isWide(point) ? 2 : 1;
    };
  }

  /** It colours the emoji before it. */
  private static boolean isToneOfSkin(int point) {
    return point >= 0x1F3FB && point <= 0x1F3FF;
  }

  private static boolean isWide(int point) {
    return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> true;
      default -> false;
    };
  }
}
