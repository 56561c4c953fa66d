package broadside.validation;

import broadside.language.GrammaticalCase;
import broadside.language.LanguageRules;
import broadside.model.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the preposition that governs a figure in a text: the word before it, or before "rund" and
 * the like, or before another figure that "und" joins to it.
 *
 * @param prepositions the cases that each one governs
 * @param followers words that may stand between a preposition and a figure
 * @param joints words between two figures that one preposition governs
 */
record Governors(
    Map<String, Set<GrammaticalCase>> prepositions, List<String> followers, List<String> joints) {
  /** The last word of a text, with its full stop, and marks of emphasis and quotation behind it. */
  private static final Pattern LAST_WORD =
      Pattern.compile("(?<![\\p{L}-])([\\p{L}-]++\\.?+)[*_]*+[\\s\\u00A0]++[*_(\\[\"„“«‚‘]*+$");

  /** The word that stands right before another one. */
  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?<![\\p{L}-])([\\p{L}-]++)[\\s\\u00A0]++$");

  private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0*_()\"„“”«»‚‘’]+");
  private static final String COMMA = ",";

  /**
   * A preposition before a figure.
   *
   * @param preposition as it was written
   * @param cases those that it governs
   */
  record Governor(String preposition, Set<GrammaticalCase> cases) {}

  static Governors of(LanguageRules rules) {
    return new Governors(rules.prepositions(), rules.followers(), rules.joints());
  }

  /** What governs a figure behind these pieces of a text. */
  Optional<Governor> before(List<Text.Segment> segments) {
    if (segments.isEmpty() || !(last(segments) instanceof Text.Literal literal)) {
      return Optional.empty();
    }
    List<Text.Segment> rest = segments.subList(0, segments.size() - 1);
    return isJoint(literal.text()) && !rest.isEmpty()
        ? before(rest.subList(0, rest.size() - 1))
        : before(literal.text());
  }

  private static Text.Segment last(List<Text.Segment> segments) {
    return segments.get(segments.size() - 1);
  }

  /** Of the words between two placeholders. */
  private boolean isJoint(String words) {
    String word = MARKS.matcher(words).replaceAll("");
    return word.equals(COMMA) || joints.contains(word);
  }

  private Optional<Governor> before(String words) {
    Matcher matcher = LAST_WORD.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(1);
    String rest = words.substring(0, matcher.start());
    Optional<Governor> governor = ofTwoWords(rest, word).or(() -> governor(word));
    return followers.contains(word.toLowerCase(Locale.ROOT))
        ? before(rest).or(() -> governor)
        : governor;
  }

  private Optional<Governor> ofTwoWords(String words, String last) {
    Matcher matcher = WORD_BEFORE.matcher(words);
    return matcher.find() ? governor(matcher.group(1) + " " + last) : Optional.empty();
  }

  private Optional<Governor> governor(String preposition) {
    return Optional.ofNullable(prepositions.get(preposition.toLowerCase(Locale.ROOT)))
        .map(cases -> new Governor(preposition, cases));
  }
}
