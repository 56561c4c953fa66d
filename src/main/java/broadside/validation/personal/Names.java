package broadside.validation.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of people in texts: whole, in any letter case, also with the last name in front. */
public final class Names {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*+");

  /** Of a longer name the beginning will do. */
  private static final int WORDS = 8;

  private final Set<List<String>> names = new HashSet<>();
  private final Set<Integer> lengths = new TreeSet<>(Collections.reverseOrder());

  private final WordSearch search;

  /** Whether a name has no word that begins with a letter, by which it is searched for. */
  private final boolean hasNumber;

  /** A search for some names. */
  public Names(Collection<String> names) {
    List<List<String>> all = names.stream().map(Names::words).toList();
    List<String> longest = all.stream().flatMap(words -> longest(words).stream()).toList();
    this.search = new WordSearch(longest);
    this.hasNumber = longest.size() < all.size();
    all.forEach(this::add);
  }

  private static List<String> words(String name) {
    return matches(NormalizedText.rendered(name).text()).stream()
        .limit(WORDS)
        .map(MatchResult::group)
        .toList();
  }

  private static Optional<String> longest(List<String> words) {
    return words.stream()
        .filter(word -> Character.isLetter(word.charAt(0)))
        .max(Comparator.comparingInt(String::length));
  }

  /** Each word may begin it, the others following around: “Beispiel, Erik”. */
  private void add(List<String> name) {
    List<String> words =
        name.stream().map(Names::key).collect(Collectors.toCollection(ArrayList::new));
    for (int turns = 0; turns < words.size(); turns++) {
      names.add(List.copyOf(words));
      lengths.add(words.size());
      Collections.rotate(words, 1);
    }
  }

  private static List<MatchResult> matches(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether there is nobody to find. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a text has to be read for names: it holds a word of one, or hides what it holds. */
  public boolean mayStandIn(String source) {
    return QuickScan.hidesLetters(source) || mayRead(source);
  }

  private boolean mayRead(String text) {
    return hasNumber || !search.in(text).isEmpty();
  }

  /**
   * A name in a text.
   *
   * @param value as it reads
   * @param typed as it is typed
   */
  public record Named(String value, String typed) {}

  /** The names in a text, in its order. */
  public List<Named> in(NormalizedText reading) {
    return mayRead(reading.text()) ? wordByWord(reading) : List.of();
  }

  private List<Named> wordByWord(NormalizedText reading) {
    List<MatchResult> words = matches(reading.text());
    List<String> keys = words.stream().map(word -> key(word.group())).toList();
    List<Named> found = new ArrayList<>();
    int i = 0;
    while (i < keys.size()) {
      int length = length(keys, i);
      if (length > 0) {
        found.add(named(reading, words.get(i).start(), words.get(i + length - 1).end()));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  /** How many words of a text are the longest name that begins at one of them; none if none is. */
  private int length(List<String> keys, int first) {
    return lengths.stream()
        .filter(length -> first + length <= keys.size())
        .filter(length -> names.contains(keys.subList(first, first + length)))
        .findFirst()
        .orElse(0);
  }

  private static Named named(NormalizedText reading, int start, int end) {
    return new Named(reading.text().substring(start, end), reading.typed(start, end));
  }
}
