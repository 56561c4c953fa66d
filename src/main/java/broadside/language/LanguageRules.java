package broadside.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What checks need to know of a language. It stands in the head of its bundle, which is read alone:
 * all phrases of all languages would take longer than the check.
 *
 * @param plurals the plural categories (Unicode CLDR) in which a unit is given, without those of
 *     words like "a million of"
 * @param cases the cases in which a figure can be told; empty where nouns have none
 * @param prepositions the cases that each preposition governs
 * @param articles the definite articles that are words of their own
 * @param at how people write "@" in words, as regular expressions
 * @param dot how they write the dot of an address in words, as regular expressions
 */
public record LanguageRules(
    List<String> plurals,
    Set<GrammaticalCase> cases,
    Map<String, Set<GrammaticalCase>> prepositions,
    List<String> articles,
    List<String> at,
    List<String> dot) {
  private static final Map<String, LanguageRules> ALL =
      Languages.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), LanguageRules::read));

  /** The rules of a language that Broadside can write. */
  public static LanguageRules of(String language) {
    return Optional.ofNullable(ALL.get(language))
        .orElseThrow(() -> new IllegalArgumentException("no bundle of " + language));
  }

  /** What all languages have, each once, in the order of the languages. */
  public static List<String> all(Function<LanguageRules, Collection<String>> words) {
    return Languages.ALL.stream()
        .map(LanguageRules::of)
        .flatMap(rules -> words.apply(rules).stream())
        .distinct()
        .toList();
  }

  private static LanguageRules read(String language) {
    Map<String, String> head = BundleHead.of(language);
    return new LanguageRules(
        list(head.get("plurals")),
        cases(list(head.get("cases"))),
        prepositions(list(head.get("prepositions"))),
        list(head.get("articles")),
        list(head.get("spoken.at")),
        list(head.get("spoken.dot")));
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
  }

  /** Each is a word and the cases that it governs: "in dative accusative". */
  private static Map<String, Set<GrammaticalCase>> prepositions(List<String> entries) {
    Map<String, Set<GrammaticalCase>> all = new TreeMap<>();
    for (String entry : entries) {
      List<String> words = Arrays.asList(entry.split(" "));
      all.put(words.get(0), cases(words.subList(1, words.size())));
    }
    return all;
  }

  private static Set<GrammaticalCase> cases(List<String> words) {
    return words.stream()
        .map(word -> GrammaticalCase.of(word).orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
