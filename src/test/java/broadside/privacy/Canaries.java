package broadside.privacy;

import broadside.model.text.Tlp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mints tokens and knows them all. A token is a word of small letters that nobody writes. */
final class Canaries {
  /** Long enough that it is nobody's by chance in any encoding. */
  static final Pattern TOKEN = Pattern.compile("zqvkxj[a-z]{6}");

  private static final int LETTERS = 26;
  private static final long SPREAD = 140_728_963L;

  private final Map<String, Canary> all = new LinkedHashMap<>();

  /** A new token. */
  String mint(String field, Tlp label, Canary.Stay stay, boolean isOut) {
    String token = "zqvkxj" + word((all.size() + 1) * SPREAD);
    all.put(token, new Canary(token, field, label, stay, isOut));
    return token;
  }

  private static String word(long number) {
    StringBuilder word = new StringBuilder();
    long rest = number % (long) Math.pow(LETTERS, 6);
    for (int i = 0; i < 6; i++) {
      word.append((char) ('a' + rest % LETTERS));
      rest /= LETTERS;
    }
    return word.toString();
  }

  Collection<Canary> all() {
    return all.values();
  }

  Canary find(String token) {
    return Optional.ofNullable(all.get(token)).orElseThrow(() -> new AssertionError(token));
  }

  /** The token in a text. */
  Canary in(String text) {
    Matcher token = TOKEN.matcher(text);
    if (!token.find()) {
      throw new AssertionError("no token in: " + text);
    }
    return find(token.group());
  }

  /** Those of some sort. */
  Map<String, Canary> which(Predicate<Canary> wanted) {
    Map<String, Canary> found = new LinkedHashMap<>();
    all.forEach(
        (token, canary) -> {
          if (wanted.test(canary)) {
            found.put(token, canary);
          }
        });
    return found;
  }
}
