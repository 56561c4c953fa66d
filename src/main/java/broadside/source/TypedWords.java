package broadside.source;

import broadside.diagnostic.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Which key or word of the record somebody meant who wrote another one. Only a fault asks. */
final class TypedWords {
  private static final String FILE = "typed-words.properties";

  /** Part of each label in the standard. */
  private static final String TLP = "tlp:";

  private TypedWords() {}

  /** The one of the known words that was meant, by its letters or by its meaning. */
  static Optional<String> meant(String typed, Collection<String> known) {
    String plain = plain(typed);
    return known.stream()
        .filter(word -> plain(word).equals(plain))
        .findFirst()
        .or(() -> synonym(plain, known))
        .or(() -> Suggestion.nearest(typed, known));
  }

  private static String plain(String word) {
    String small = word.strip().toLowerCase(Locale.ROOT);
    String label = small.startsWith(TLP) ? small.substring(TLP.length()) : small;
    return label.replaceAll("[-_ ]", "");
  }

  /** The one that means the same as a word in lower case, without spaces and hyphens. */
  static Optional<String> synonym(String plain, Collection<String> known) {
    Properties words = words();
    return known.stream()
        .filter(word -> Arrays.asList(words.getProperty(word, "").split("\\|")).contains(plain))
        .findFirst();
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream in = TypedWords.class.getResourceAsStream(FILE)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }
}
