package broadside.model.figure;

import broadside.language.GrammaticalCase;
import broadside.model.text.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is counted, in the forms that a language has for its numbers and cases.
 *
 * @param forms by plural category of the Unicode CLDR: zero, one, two, few, many, other; a single
 *     form stands under {@code other}
 * @param cases the same in other cases than the nominative, as far as they were given
 */
public record Unit(Map<String, Text> forms, Map<GrammaticalCase, Map<String, Text>> cases) {
  /** The category that every language has. */
  public static final String OTHER = "other";

  public Unit {
    forms = sorted(forms);
    Map<GrammaticalCase, Map<String, Text>> declined = new TreeMap<>();
    cases.forEach((grammaticalCase, words) -> declined.put(grammaticalCase, sorted(words)));
    cases = Collections.unmodifiableMap(declined);
  }

  /** A unit of which only the nominative is known. */
  public Unit(Map<String, Text> forms) {
    this(forms, Map.of());
  }

  private static Map<String, Text> sorted(Map<String, Text> forms) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** The form for a plural category. */
  public Text form(String category) {
    return in(forms, category).orElseGet(() -> forms.get(OTHER));
  }

  /** The form for a plural category in a case; the nominative where the case was not given. */
  public Text form(String category, GrammaticalCase grammaticalCase) {
    Map<String, Text> declined = cases.getOrDefault(grammaticalCase, Map.of());
    return in(declined, category).or(() -> in(declined, OTHER)).orElseGet(() -> form(category));
  }

  private static Optional<Text> in(Map<String, Text> forms, String category) {
    return Optional.ofNullable(forms.get(category));
  }

  /** Whether a plural category has a form that is not that of other numbers. */
  public boolean hasOwn(String category) {
    return in(forms, category)
        .filter(form -> !form.source().equals(forms.get(OTHER).source()))
        .isPresent();
  }

  /** All of its forms. */
  public Stream<Text> texts() {
    return Stream.concat(
        forms.values().stream(), cases.values().stream().flatMap(words -> words.values().stream()));
  }
}
