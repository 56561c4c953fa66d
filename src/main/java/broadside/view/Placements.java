package broadside.view;

import broadside.edition.Edition;
import broadside.edition.PublisherInfo;
import broadside.model.translation.Dictionary;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides where pages stand: those of the first language at the top, those of another one in a
 * folder of its name.
 */
final class Placements {
  private final List<String> siteLanguages;
  private final PhraseBook book;

  Placements(PublisherInfo publisherInfo, PhraseBook book) {
    this.siteLanguages = publisherInfo.languages();
    this.book = book;
  }

  /**
   * The languages of an incident: the one it was written in, then those of its translations, in the
   * order of the publisher's.
   */
  static List<String> languages(Edition edition) {
    List<String> translated = edition.dictionaries().stream().map(Dictionary::language).toList();
    Stream<String> ordered =
        edition.publisherInfo().languages().stream().filter(translated::contains);
    return Stream.of(Stream.of(edition.language()), ordered, translated.stream())
        .flatMap(languages -> languages)
        .distinct()
        .toList();
  }

  /** Where the pages about all incidents stand in a language. */
  PlacementView site(String language) {
    return placement("", siteLanguages, language);
  }

  /** Where the pages of an incident stand in a language. */
  PlacementView incident(Edition edition, String language) {
    return placement(edition.id() + "/", languages(edition), language);
  }

  private PlacementView placement(String folder, List<String> languages, String language) {
    String original = languages.get(0);
    String path = path(folder, original, language);
    return new PlacementView(
        path,
        "../".repeat((int) path.chars().filter(c -> c == '/').count()),
        siteLanguages.contains(language) ? path("", siteLanguages.get(0), language) : "",
        folder,
        languages.stream()
            .map(each -> alternate(each, path(folder, original, each), each.equals(language)))
            .toList());
  }

  private static String path(String folder, String original, String language) {
    return language.equals(original) ? folder : folder + language + "/";
  }

  private PlacementView.Alternate alternate(String language, String path, boolean current) {
    Phrases phrases = book.in(language);
    return new PlacementView.Alternate(
        language, phrases.say("language.name"), phrases.say("language.direction"), path, current);
  }
}
