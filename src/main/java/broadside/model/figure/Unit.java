package broadside.model.figure;

import broadside.model.text.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is counted, in the forms that a language has for its numbers.
 *
 * @param forms by plural category of the Unicode CLDR: zero, one, two, few, many, other; a single
 *     form stands under {@code other}
 */
public record Unit(Map<String, Text> forms) {
  /** The category that every language has. */
  public static final String OTHER = "other";

  public Unit {
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** The form for a plural category. */
  public Text form(String category) {
    return Optional.ofNullable(forms.get(category)).orElseGet(() -> forms.get(OTHER));
  }
}
