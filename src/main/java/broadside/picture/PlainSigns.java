package broadside.picture;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Plain signs that mean the same as a rarer one: a hyphen for one that does not break, letters for
 * a letter in a form of its own, a digit for one in a circle, the code of a currency (ISO 4217).
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode Normalization Forms</a>
 */
final class PlainSigns {
  /** Which have no compatible character that means the same. */
  private static final Map<Integer, String> OTHERS =
      Map.of(
          0x2011, "-",
          0x2E3A, "——",
          0x21D2, "→",
          0x20B9, "INR",
          0x20BA, "TRY",
          0x20BD, "RUB",
          0x0E3F, "THB");

  /**
   * What is above the line or beside a number would say something else, and what is a picture
   * mostly is no letter.
   */
  private static final Pattern NO_OTHER =
      Pattern.compile(
          "[\\u02B0-\\u02B8\\u02E0-\\u02E4\\u1D2C-\\u1D6A\\u2070-\\u207F\\u2139\\u2150-\\u215F]");

  private PlainSigns() {}

  /** The plain signs; the sign itself if there are none, or if it is a letter of another script. */
  static String of(int sign) {
    String written = Character.toString(sign);
    if (OTHERS.containsKey(sign)) {
      return OTHERS.get(sign);
    }
    if (NO_OTHER.matcher(written).matches()) {
      return written;
    }
    String compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return compatible.equals(written) ? number(sign, written) : compatible;
  }

  /** White digits in black circles are decomposed by no standard. */
  private static String number(int sign, String written) {
    boolean isNumber = Character.getType(sign) == Character.OTHER_NUMBER;
    double value = UCharacter.getUnicodeNumericValue(sign);
    return isNumber && value >= 0 ? Integer.toString((int) value) : written;
  }
}
