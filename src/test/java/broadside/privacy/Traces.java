package broadside.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds tokens in what came out, however they were written: in other letter case, backwards, with
 * HTML entities, percent signs, escapes of JSON or CSS, cut by tags, in hexadecimal or Base64.
 */
final class Traces {
  private static final int HASH = 8;
  private static final int SHA_256 = 64;
  private static final int GROUP = 4;
  private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\[uUxX]?0*([0-9a-fA-F]{2})\\b ?|\\\\u00([0-9a-fA-F]{2})");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>|\\u00AD|&shy;|\\u00C2\\u00AD");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{24,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
  private static final Pattern SUM = Pattern.compile("[0-9a-f]{8,}");

  private Traces() {}

  /** The tokens in a text. */
  static Set<String> tokens(String text) {
    Set<String> found = new TreeSet<>();
    plain(text, found);
    String entities = Parser.unescapeEntities(text, false);
    plain(entities, found);
    plain(PERCENT.matcher(entities).replaceAll(Traces::letter), found);
    plain(ESCAPE.matcher(text).replaceAll(Traces::letter), found);
    plain(TAG.matcher(text).replaceAll(""), found);
    decoded(HEX, Traces::ofHex, text, found);
    decoded(BASE64, Traces::ofBase64, text, found);
    return found;
  }

  private static void plain(String text, Set<String> found) {
    String lower = text.toLowerCase(Locale.ROOT);
    add(lower, found);
    add(new StringBuilder(lower).reverse().toString(), found);
  }

  private static void add(String text, Set<String> found) {
    Matcher token = Canaries.TOKEN.matcher(text);
    while (token.find()) {
      found.add(token.group());
    }
  }

  private static String letter(MatchResult code) {
    String hex = code.group(1) == null ? code.group(2) : code.group(1);
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex, 16)));
  }

  /** A run of letters may begin anywhere within the group that stands for whole bytes. */
  private static void decoded(
      Pattern runs, UnaryOperator<String> decoder, String text, Set<String> found) {
    runs.matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(
            run -> {
              for (int from = 0; from < GROUP; from++) {
                plain(decoder.apply(run.substring(from)), found);
              }
            });
  }

  private static String ofHex(String code) {
    return text(HexFormat.of().parseHex(code.substring(code.length() % 2)));
  }

  /** One letter alone at the end is no byte. */
  private static String ofBase64(String code) {
    String whole = code.length() % GROUP == 1 ? code.substring(0, code.length() - 1) : code;
    return text(Base64.getDecoder().decode(whole.replace('-', '+').replace('_', '/')));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * The first eight digits of all that may be a hash in a text. A whole SHA-256 begins at its
   * start: within the sums of hundreds of files any eight digits would stand by chance.
   */
  static Set<String> hashes(String text) {
    Set<String> found = new HashSet<>();
    Matcher sum = SUM.matcher(text.toLowerCase(Locale.ROOT));
    while (sum.find()) {
      int last = sum.group().length() == SHA_256 ? 0 : sum.group().length() - HASH;
      for (int at = 0; at <= last; at++) {
        found.add(sum.group().substring(at, at + HASH));
      }
    }
    return found;
  }
}
