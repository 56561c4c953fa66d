package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.edition.EditionValue;
import broadside.language.LanguageRules;
import broadside.language.MonthNames;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds first items of lists that may be meant for dates or ordinals.
 *
 * @param language that of the text
 * @param ones the figures that are told as “1”
 */
record FirstItems(String language, Set<String> ones) {
  /** What may stand before it: quotes, and other items. */
  private static final String BEFORE = "(?m)^[ >]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*?";

  private static final String NUMBER = "(?:1|\\{([a-z0-9-]+)})[.)][ \\t]+";

  /** With the marks before it. */
  private static final String WORD = "[^\\p{L}\\p{N}{\\s]{0,4}([\\p{L}\\p{N}]+|\\{[a-z0-9-]+})";

  private static final Pattern FIRST_ITEM =
      Pattern.compile(BEFORE + "(" + NUMBER + WORD + ")((?:[ \\t]+(\\p{L}+))?)");

  private static final Pattern SECOND_ITEM = Pattern.compile("(?m)^[ >]*2[.)]\\s");

  /** Before the month may stand a small word: “1. de mayo”. */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{1,3}");

  private static final String TIME = "{when}";

  /** The same for texts in another language. */
  FirstItems in(String other) {
    return new FirstItems(other, ones);
  }

  /** The findings about a text. */
  Stream<Diagnostic> findings(EditionValue value) {
    return FIRST_ITEM
        .matcher(value.source())
        .results()
        .filter(item -> item.group(2) == null || ones.contains(item.group(2)))
        .flatMap(item -> finding(value, item))
        .distinct();
  }

  /** Most texts have no such line: how the months are called is asked for those that do. */
  private Stream<Diagnostic> finding(EditionValue value, MatchResult item) {
    Optional<String> date = date(item);
    if (date.isPresent()) {
      return Stream.of(warning(value, "date-as-item", date.get()));
    }
    boolean isAlone = !SECOND_ITEM.matcher(value.source()).find();
    return isAlone && LanguageRules.of(language).hasDottedOrdinals()
        ? Stream.of(warning(value, "ordinal-as-item", item.group(1)))
        : Stream.empty();
  }

  private Optional<String> date(MatchResult item) {
    String word = item.group(3);
    MonthNames months = MonthNames.of(language);
    if (word.equals(TIME) || months.has(word)) {
      return Optional.of(item.group(1));
    }
    boolean isMonthBehind =
        SMALL.matcher(word).matches() && item.group(5) != null && months.has(item.group(5));
    return isMonthBehind ? Optional.of(item.group(1) + item.group(4)) : Optional.empty();
  }

  private static Diagnostic warning(EditionValue value, String message, String item) {
    String escaped = item.replaceFirst("[.)]", "\\\\$0");
    return Diagnostic.warning(value.place().at(item), message, escaped);
  }
}
