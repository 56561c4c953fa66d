package broadside.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What checks need to know of a language. It stands in the head of its bundle, which is read alone
 * and without streams: a check that takes a third of a second must not wait for phrases.
 */
public final class LanguageRules {
  private static final Map<String, LanguageRules> ALL = read();

  private final String language;
  private final Map<String, String> head;

  private LanguageRules(String language, Map<String, String> head) {
    this.language = language;
    this.head = head;
  }

  private static Map<String, LanguageRules> read() {
    Map<String, LanguageRules> all = new HashMap<>();
    for (String language : Languages.ALL) {
      all.put(language, new LanguageRules(language, BundleHead.of(language)));
    }
    return Map.copyOf(all);
  }

  /** The rules of a language that Broadside can write. */
  public static LanguageRules of(String language) {
    LanguageRules rules = ALL.get(language);
    if (rules == null) {
      throw new IllegalArgumentException("no bundle of " + language);
    }
    return rules;
  }

  /** What all languages have, each once, in the order of the languages. */
  public static List<String> all(Function<LanguageRules, Collection<String>> words) {
    Set<String> all = new LinkedHashSet<>();
    for (String language : Languages.ALL) {
      all.addAll(words.apply(of(language)));
    }
    return List.copyOf(all);
  }

  /** The language's BCP 47 tag. */
  public String language() {
    return language;
  }

  /**
   * The plural categories (Unicode CLDR) in which a unit is given, without those of words like "a
   * million of".
   */
  public List<String> plurals() {
    return list("plurals");
  }

  /** The cases in which a figure can be told; empty where nouns have none. */
  public Set<GrammaticalCase> cases() {
    return cases(list("cases"));
  }

  /**
   * The cases that each preposition governs: an entry is "in dative accusative" or, for one of two
   * words, "im laufe genitive".
   */
  public Map<String, Set<GrammaticalCase>> prepositions() {
    Map<String, Set<GrammaticalCase>> all = new TreeMap<>();
    for (String entry : list("prepositions")) {
      List<String> words = Arrays.asList(entry.split(" "));
      int end = words.size();
      while (GrammaticalCase.of(words.get(end - 1)).isPresent()) {
        end--;
      }
      all.put(String.join(" ", words.subList(0, end)), cases(words.subList(end, words.size())));
    }
    return all;
  }

  /** Words that may stand between a preposition and a figure: "nach rund". */
  public List<String> followers() {
    return list("prepositions.followers");
  }

  /** Words between two figures that one preposition governs: "und". */
  public List<String> joints() {
    return list("prepositions.joints");
  }

  /** The definite articles that are words of their own. */
  public List<String> articles() {
    return list("articles");
  }

  /** Months by names that Unicode CLDR does not have, such as "Jänner", with their numbers. */
  public Map<String, Integer> alsoMonths() {
    Map<String, Integer> all = new TreeMap<>();
    for (String entry : list("also.months")) {
      String[] month = entry.split(" ", 2);
      all.put(month[1], Integer.valueOf(month[0]));
    }
    return all;
  }

  /** What people call a password. */
  public List<String> passwords() {
    return list("spoken.password");
  }

  /** How words begin that tell of a telephone, such as "tel". */
  public List<String> calls() {
    return list("spoken.call");
  }

  /** Whether ordinals are written with a dot, as in "1. Vorsitzender". */
  public boolean hasDottedOrdinals() {
    return head.get("ordinals.dotted").equals("yes");
  }

  /** How people write "@" in words, as regular expressions. */
  public List<String> at() {
    return list("spoken.at");
  }

  /** How they write the dot of an address in words, as regular expressions. */
  public List<String> dot() {
    return list("spoken.dot");
  }

  /** The words that people write around a day and a clock time, such as "am" and "Uhr". */
  public List<String> aroundTimes() {
    return list("typed.around");
  }

  /** The words that they write between two times, such as "bis". */
  public List<String> untilTimes() {
    return list("typed.until");
  }

  private List<String> list(String key) {
    String words = head.get(key);
    return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
  }

  private static Set<GrammaticalCase> cases(List<String> words) {
    Set<GrammaticalCase> cases = new TreeSet<>();
    words.forEach(word -> cases.add(GrammaticalCase.of(word).orElseThrow()));
    return cases;
  }
}
