package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.language.LanguageRules;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date or an ordinal at the start of a line, as in “1. Mai” or “1. Vorsitzender”, is not taken
 * for the first item of a list. Other numbers than the first are not: a list begins with 1.
 */
final class NoDateIsAnItem implements Rule, WorkspaceRule {
  /** With the words behind it; before the month may stand a small one: "1. de mayo". */
  private static final Pattern FIRST_ITEM =
      Pattern.compile(
          "(?m)^[ >]*(?<item>1[.)][ \\t]+(?:\\p{Ll}{1,3}[ \\t]+)?(?<word>\\p{L}+|\\{when}))");

  private static final Pattern SECOND_ITEM = Pattern.compile("(?m)^[ >]*2[.)]\\s");

  private static final String TIME = "{when}";

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    List<EditionValue> values =
        Projection.of(incident, Audience.INTERNAL).map(EditionValues::of).orElse(List.of());
    return check(values, incident.translations(), incident.language());
  }

  /** The publisher's texts stand below every statement. */
  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    Publisher publisher = outline.publisher();
    List<EditionValue> values = EditionValues.of(PublisherInfo.of(publisher));
    return check(values, publisher.translations(), publisher.languages().get(0));
  }

  private static Stream<Diagnostic> check(
      List<EditionValue> values, List<Translation> translations, String original) {
    Map<String, String> languages =
        translations.stream()
            .collect(Collectors.toMap(each -> each.place().file(), Translation::language));
    return values.stream()
        .filter(value -> value.is(EditionValue.Form.MARKDOWN))
        .flatMap(value -> check(value, languages.getOrDefault(value.place().file(), original)));
  }

  /** Most texts have no such line: how the months are called is asked for those that do. */
  private static Stream<Diagnostic> check(EditionValue value, String language) {
    return FIRST_ITEM
        .matcher(value.source())
        .results()
        .flatMap(item -> check(value, item, language))
        .distinct();
  }

  private static Stream<Diagnostic> check(EditionValue value, MatchResult item, String language) {
    if (isDate(item, language)) {
      return Stream.of(warning(value, "date-as-item", item.group(1)));
    }
    boolean isAlone = !SECOND_ITEM.matcher(value.source()).find();
    return isAlone && LanguageRules.of(language).hasDottedOrdinals()
        ? Stream.of(warning(value, "ordinal-as-item", item.group(1)))
        : Stream.empty();
  }

  private static boolean isDate(MatchResult item, String language) {
    return item.group(2).equals(TIME) || MonthNames.of(language).has(item.group(2));
  }

  private static Diagnostic warning(EditionValue value, String message, String item) {
    String escaped = item.replaceFirst("[.)]", "\\\\$0");
    return Diagnostic.warning(value.place().at(item), message, escaped);
  }
}
