package broadside.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A grammatical case in which a figure can be told. */
public enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE,
  VOCATIVE;

  /** The word as it is written in YAML and in bundles, such as {@code dative}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The case of a word; empty if there is none. */
  public static Optional<GrammaticalCase> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word().equals(word)).findFirst();
  }
}
