package broadside.validation.personal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words by which machines know each other. */
final class Tokens {
  /** Those that their makers marked, so that they can be found. */
  static final Pattern KNOWN =
      Stream.of(
              "gh[pousr]_[A-Za-z0-9]{16,}+",
              "github_pat_\\w{20,}+",
              "gl(?:pat|dt|rt|ptt|cbt|oas)-[\\w-]{16,}+",
              "xox[a-z]-[\\w-]{10,}+",
              "xapp-[\\w-]{10,}+",
              "hooks\\.slack\\.com/services/[\\w/]{20,}+",
              "discord(?:app)?\\.com/api/webhooks/\\d++/[\\w-]{20,}+",
              "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])",
              "AIza[\\w-]{30,}+",
              "ya29\\.[\\w-]{20,}+",
              "GOCSPX-[\\w-]{20,}+",
              "[srp]k_(?:live|test)_[A-Za-z0-9]{10,}+",
              "whsec_[A-Za-z0-9]{16,}+",
              "npm_[A-Za-z0-9]{20,}+",
              "pypi-[\\w-]{20,}+",
              "dckr_pat_[\\w-]{16,}+",
              "hf_[A-Za-z0-9]{20,}+",
              "sk-(?:proj-|ant-|or-)?[A-Za-z0-9_-]{20,}+",
              "SG\\.[\\w-]{16,}+\\.[\\w-]{16,}+",
              "do[opr]_v1_[a-f0-9]{32,}+",
              "shp(?:at|ss|ca|pa)_[a-fA-F0-9]{16,}+",
              "sq0(?:atp|csp)-[\\w-]{20,}+",
              "(?:hvs|hvb)\\.[\\w-]{20,}+",
              "key-[a-f0-9]{32}(?![A-Za-z0-9])",
              "lin_api_[A-Za-z0-9]{20,}+",
              "AGE-SECRET-KEY-1[A-Z0-9]{20,}+",
              "\\d{8,10}+:AA[\\w-]{30,}+",
              "eyJ[\\w-]{8,}+\\.[\\w-]{8,}+(?:\\.[\\w-]*+)?")
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|", "(?<![A-Za-z0-9])(?:", ")"), Pattern::compile));

  /** Letters and digits in one piece. */
  private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9]{20,}+");

  /** A hash that is not in hexadecimal says of what sort it is. */
  private static final Pattern HASH = Pattern.compile("(?i)sha\\d{3}:$");

  private static final Pattern OWN_HASH = Pattern.compile("^(?i)sha\\d{3}-");

  private static final double CHANGES = 0.4;
  private static final int DIGITS = 2;

  private Tokens() {}

  /** The pieces of a word that only chance can have written; what hides a text is none of these. */
  static Stream<Match> random(String word, int offset) {
    return Hidden.runs(word)
        .filter(run -> !isHash(word, run) && Hidden.decoded(run.text()).isEmpty())
        .flatMap(run -> pieces(run.text(), offset + run.start()));
  }

  private static boolean isHash(String word, Runs.Run run) {
    return HASH.matcher(word.substring(0, run.start())).find()
        || OWN_HASH.matcher(run.text()).find();
  }

  private static Stream<Match> pieces(String run, int offset) {
    return PIECE
        .matcher(run)
        .results()
        .filter(piece -> isRandom(piece.group()))
        .map(piece -> SecretDetector.secret(piece.group(), offset + piece.start()));
  }

  /**
   * Chance goes from one sort of character to another at more than every second step; words and
   * their abbreviations, put together, do so at every third at most. A hash has one sort of
   * letters.
   */
  private static boolean isRandom(String piece) {
    String sorts = piece.chars().mapToObj(Tokens::sort).collect(Collectors.joining());
    long digits = sorts.chars().filter(sort -> sort == '0').count();
    long changes =
        IntStream.range(1, sorts.length())
            .filter(i -> sorts.charAt(i) != sorts.charAt(i - 1))
            .count();
    boolean isMixed = digits >= DIGITS && sorts.contains("a") && sorts.contains("A");
    return isMixed && changes >= CHANGES * (sorts.length() - 1);
  }

  private static String sort(int sign) {
    if (Character.isDigit(sign)) {
      return "0";
    }
    return Character.isUpperCase(sign) ? "A" : "a";
  }
}
