package broadside.validation.personal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Undoes what encodes single characters, as browsers and robots do. */
final class Decoding {
  private static final Step ENTITIES =
      new Step(
          Signs.of("&"),
          Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}+|#\\d{1,7}+|[A-Za-z][A-Za-z0-9]{1,30}+);?"),
          match -> Parser.unescapeEntities(match.group(), false));

  private static final Step PERCENT =
      new Step(
          Signs.of("%"),
          Pattern.compile("(?:%[0-9A-Fa-f]{2})++"),
          match ->
              new String(
                  HexFormat.of().parseHex(match.group().replace("%", "")), StandardCharsets.UTF_8));

  private static final Pattern UNUSUAL = Pattern.compile(Alphabets.others());

  /** Nobody sees them, and a robot drops them. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cf}\\p{Me}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F"
              + "\\x{E0100}-\\x{E01EF}]++");

  private static final Step ESCAPES = Step.of("\\", "\\\\(?=[!-/:-@\\[-`{-~])", "");

  /** What was encoded twice needs the first two a second time. */
  private static final List<Step> STEPS = List.of(ENTITIES, PERCENT, ENTITIES, PERCENT);

  private Decoding() {}

  /** The reading with all characters as themselves, and with spoken signs as signs. */
  static NormalizedText of(NormalizedText typed) {
    NormalizedText reading = typed;
    for (Step step : STEPS) {
      reading = step.apply(reading);
    }
    boolean isUnusual = reading.signs().hasOthers() && QuickScan.hasUnusual(reading.text());
    NormalizedText plain = isUnusual ? reading.replace(UNUSUAL, Decoding::plain) : reading;
    return Spoken.signs(ESCAPES.apply(plain));
  }

  /** The everyday form of a character: of a full-width letter, of a digit of any script. */
  private static String plain(MatchResult match) {
    int point = match.group().codePointAt(0);
    if (Character.digit(point, 10) >= 0) {
      return Integer.toString(Character.digit(point, 10));
    }
    String usual = Normalizer.normalize(match.group(), Normalizer.Form.NFKC).replace('。', '.');
    return INVISIBLE.matcher(usual).replaceAll("");
  }
}
