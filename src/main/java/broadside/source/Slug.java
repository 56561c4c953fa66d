package broadside.source;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;

/** What a name is called where only lower-case letters of ASCII, digits and hyphens may stand. */
final class Slug {
  /** German umlauts become two letters, as Germans write them where they have none. */
  private static final String TO_ASCII = "Any-Latin; de-ASCII; Latin-ASCII";

  private Slug() {}

  /** The slug of a name; none if nothing is left of it. */
  static Optional<String> of(String name) {
    String ascii = Transliterator.getInstance(TO_ASCII).transliterate(name);
    String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return Optional.of(slug.replaceAll("^-|-$", "")).filter(left -> !left.isEmpty());
  }
}
