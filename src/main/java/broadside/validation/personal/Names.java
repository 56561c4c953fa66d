package broadside.validation.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** A search for some names. */
  public Names(Collection<String> names) {
    names.forEach(this::add);
  }

  /** Each word may begin it, the others following around: “Beispiel, Erik”. */
  private void add(String name) {
    List<String> words =
        words(NormalizedText.rendered(name).text()).stream()
            .limit(WORDS)
            .map(Names::key)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int turns = 0; turns < words.size(); turns++) {
      names.add(List.copyOf(words));
      lengths.add(words.size());
      Collections.rotate(words, 1);
    }
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String key(MatchResult word) {
    return word.group().toLowerCase(Locale.ROOT);
  }

  /** Whether there is nobody to find. */
  public boolean isEmpty() {
    return names.isEmpty();
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
    List<MatchResult> words = words(reading.text());
    List<String> keys = words.stream().map(Names::key).toList();
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
