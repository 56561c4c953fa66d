package broadside.model.figure;

import java.util.List;
import java.util.Map;

/**
 * The forms that what is counted takes in a language: its plural categories of the Unicode CLDR,
 * without {@code many} where only words like "a million of" take it. They stand here because the
 * rules themselves are too large to load for a check.
 */
public final class PluralForms {
  private static final List<String> TWO = List.of("one", Unit.OTHER);
  private static final List<String> SLAVIC = List.of("one", "few", "many", Unit.OTHER);
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "uk", SLAVIC,
          "cs", SLAVIC,
          "pl", SLAVIC,
          "ru", SLAVIC,
          "he", List.of("one", "two", Unit.OTHER));

  private PluralForms() {}

  /** The forms of a language that Broadside can write. */
  public static List<String> of(String language) {
    return OTHERS.getOrDefault(language, TWO);
  }

  /** Those forms of a language that a unit does not have. */
  public static List<String> missing(Unit unit, String language) {
    return of(language).stream().filter(form -> !unit.forms().containsKey(form)).toList();
  }
}
