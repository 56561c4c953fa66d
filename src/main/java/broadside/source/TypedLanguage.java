package broadside.source;

import broadside.language.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the languages somebody meant who wrote its name, a tag with more in it, or a country.
 */
final class TypedLanguage {
  private TypedLanguage() {}

  /** The tag of the language, if it is one that Broadside writes. */
  static Optional<String> meant(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    String first = word.split("[-_ ]", 2)[0];
    return Stream.of(named(word), known(first), TypedWords.synonym(first, Languages.ALL))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> known(String tag) {
    return Languages.ALL.stream().filter(tag::equals).findFirst();
  }

  /** "German", "Deutsch", "allemand". */
  private static Optional<String> named(String name) {
    return Languages.ALL.stream().filter(language -> isNameOf(language, name)).findFirst();
  }

  private static boolean isNameOf(String language, String name) {
    Locale named = Locale.forLanguageTag(language);
    return Languages.ALL.stream()
        .map(Locale::forLanguageTag)
        .anyMatch(in -> named.getDisplayLanguage(in).toLowerCase(in).equals(name));
  }
}
