package broadside.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Characters that are not seen where they stand, and a form in which they are.
 *
 * <p>Control characters can steer a terminal, and bidirectional overrides and isolates make a text
 * look different from what it is (Unicode TR 36; CVE-2021-42574).
 */
public final class Visible {
  /** Before it no character is wide. */
  private static final int FIRST_WIDE = 0x1100;

  private Visible() {}

  /**
   * Whether a character has no business in a text: a control character other than tab and line
   * feed, a bidirectional override or isolate, a line or paragraph separator (a line break for YAML
   * 1.1 but not for 1.2), a byte order mark, half a surrogate pair or a noncharacter.
   */
  public static boolean isHidden(int point) {
    return isControl(point)
        || isBidi(point)
        || point == 0x2028
        || point == 0x2029
        || point == 0xFEFF
        || (point >= 0xD800 && point <= 0xDFFF)
        || (point & 0xFFFE) == 0xFFFE;
  }

  /** Whether a character of a text is hidden, a carriage return included. */
  public static boolean hasHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!isPlain(sign) && sign != '\n' && isHidden(text.codePointAt(i))) {
        return true;
      }
      // The second half of a pair is none by itself.
      i += Character.isHighSurrogate(sign) ? 1 : 0;
    }
    return false;
  }

  /** The name of a character, such as {@code U+202E}. */
  public static String name(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }

  /** The text with what is hidden made visible, to be printed in one line of a terminal. */
  public static String line(String text) {
    return isPlain(text)
        ? text
        : text.codePoints().mapToObj(Visible::shown).collect(Collectors.joining());
  }

  /** Whether all is as it looks: letters of the first scripts and marks of prose, as mostly. */
  private static boolean isPlain(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private static boolean isPlain(char sign) {
    return (sign >= ' ' && sign < 0x7F)
        || (sign >= 0xA0 && sign < 0x600)
        || (sign >= 0x2010 && sign < 0x2028);
  }

  /** One character as it is printed: itself, or a sign for it. */
  static String shown(int point) {
    if (point == '\n' || (point < 0x20 && point != '\t')) {
      return Character.toString(0x2400 + point);
    }
    boolean mark = point == 0x200E || point == 0x200F || point == 0x061C || point == 0x200B;
    return mark || isHidden(point) ? "⟨" + name(point) + "⟩" : Character.toString(point);
  }

  /** How many columns of a terminal a character takes; a tab counts as one. */
  static int width(int point) {
    String shown = shown(point);
    if (shown.length() > 2) {
      return shown.length();
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isControl(int point) {
    return point != '\t' && point != '\n' && Character.getType(point) == Character.CONTROL;
  }

  private static boolean isBidi(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  /** East Asian wide and full-width forms and emoji (Unicode TR 11). */
  private static boolean isWide(int point) {
    if (point < FIRST_WIDE) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
