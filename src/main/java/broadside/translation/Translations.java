package broadside.translation;

import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.Translatables;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.List;

/**
 * The translatable part of one record: an incident's or the publisher's.
 *
 * @param name what the ledger calls it
 * @param stem its translations stand in the file {@code <stem><language>.yaml} of the workspace
 * @param texts its texts
 * @param translations what is translated of them
 */
public record Translations(
    String name, String stem, List<Translatable> texts, List<Translation> translations) {
  public Translations {
    texts = List.copyOf(texts);
    translations = List.copyOf(translations);
  }

  /** Those of an incident. */
  public static Translations of(Incident incident) {
    String file = incident.place().file();
    return new Translations(
        incident.id(),
        file.substring(0, file.lastIndexOf('/') + 1),
        Translatables.of(incident),
        incident.translations());
  }

  /** Those of the publisher. */
  public static Translations of(Publisher publisher) {
    String file = publisher.place().file();
    return new Translations(
        "publisher",
        file.substring(0, file.length() - "yaml".length()),
        Translatables.of(publisher),
        publisher.translations());
  }

  /** The file of a language. */
  public String file(String language) {
    return stem + language + ".yaml";
  }

  /** The translation into a language; empty of entries where there is none yet. */
  public Translation in(String language) {
    return translations.stream()
        .filter(translation -> translation.language().equals(language))
        .findFirst()
        .orElseGet(() -> new Translation(Place.of(file(language)), language, List.of()));
  }

  /** The texts that have no entry in a language, not even an empty one. */
  public List<Translatable> without(String language) {
    Translation translation = in(language);
    return texts.stream().filter(text -> translation.find(text.key()).isEmpty()).toList();
  }
}
