package broadside.edition;

import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What pages tell in a language, as far as it may hold links: a translation where there is one,
 * else the words of the record.
 */
public final class ToldValues {
  private ToldValues() {}

  /** What the pages of an incident tell. Of one that was withdrawn, only the reason. */
  public static List<EditionValue> of(Edition edition, String language) {
    return edition.isWithdrawn()
        ? inLists(edition, language)
        : Stream.of(
                told(markdown(edition), edition, language),
                edition.events().stream()
                    .flatMap(event -> event.sources().stream())
                    .flatMap(EditionValues::address),
                EditionValues.credit(edition),
                EditionValues.addresses(edition.publisherInfo()))
            .flatMap(values -> values)
            .distinct()
            .toList();
  }

  /**
   * What lists of incidents tell of an incident.
   *
   * @param language that of the list; what is not told in it is told in its own
   */
  public static List<EditionValue> inLists(Edition edition, String language) {
    return Stream.concat(
            told(EditionTexts.teaser(edition).stream(), edition, language),
            EditionValues.addresses(edition.publisherInfo()))
        .toList();
  }

  private static Stream<Text> markdown(Edition edition) {
    return Stream.concat(
        EditionTexts.markdown(edition), EditionTexts.markdown(edition.publisherInfo()));
  }

  private static Stream<EditionValue> told(Stream<Text> texts, Edition edition, String language) {
    Optional<Dictionary> dictionary =
        edition.dictionaries().stream()
            .filter(known -> known.language().equals(language))
            .filter(known -> !language.equals(edition.language()))
            .findFirst();
    return texts
        .map(text -> dictionary.flatMap(known -> known.find(text)).orElse(text))
        .map(EditionValue::markdown);
  }
}
