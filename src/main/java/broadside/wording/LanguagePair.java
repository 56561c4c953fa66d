package broadside.wording;

import broadside.edition.Edition;
import broadside.markdown.Language;
import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import java.util.Optional;

/**
 * The language in which an edition is told, and the one in which it was written: what is not
 * translated is told in that one, whole, and marked.
 *
 * @param told the language that readers asked for
 * @param original the language of the record
 */
public record LanguagePair(Wording told, Wording original) {

  /** The pair that tells an edition in a language. */
  public static LanguagePair of(Edition edition, String language, PhraseBook book) {
    Wording original =
        new Wording(
            book.in(edition.language()), edition.zone(), Dictionary.empty(edition.language()));
    if (language.equals(edition.language())) {
      return new LanguagePair(original, original);
    }
    Dictionary dictionary =
        edition.dictionaries().stream()
            .filter(known -> known.language().equals(language))
            .findFirst()
            .orElseGet(() -> Dictionary.empty(language));
    return new LanguagePair(new Wording(book.in(language), edition.zone(), dictionary), original);
  }

  /** The words of a text as they are to be told. */
  Text words(Text source) {
    return told.translation(source).orElse(source);
  }

  /** The wording that fits the words of a text. */
  Wording wording(Text source) {
    return foreign(source).isPresent() ? original : told;
  }

  /** The language of a text, where it is another one than that of the text around it. */
  public Optional<Language> foreign(Text source) {
    boolean isForeign = told != original && told.translation(source).isEmpty();
    return isForeign ? Optional.of(original.phrases().marked()) : Optional.empty();
  }
}
