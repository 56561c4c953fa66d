package broadside.view;

import java.util.List;

/**
 * Where pages stand in the site, and where the same pages stand in other languages.
 *
 * @param path their folder below the site's own, empty or ending in a slash
 * @param root the way back from there to the site's folder, empty or ending in a slash
 * @param home the folder of the front page in their language, below the site's own
 * @param original the folder of the language in which they were written
 * @param languages all languages in which they stand, this one included
 */
public record PlacementView(
    String path, String root, String home, String original, List<Alternate> languages) {
  public PlacementView {
    languages = List.copyOf(languages);
  }

  /**
   * The folder of pages in a language: those of the original one at the top, those of another one
   * in a folder of its name.
   *
   * @param top the folder of the original ones, empty or ending in a slash
   */
  public static String folder(String top, String original, String language) {
    return language.equals(original) ? top : top + language + "/";
  }

  /** The language of the pages (BCP 47). */
  public String language() {
    return languages.stream()
        .filter(Alternate::current)
        .findFirst()
        .map(Alternate::language)
        .orElseThrow();
  }

  /**
   * The same pages in a language.
   *
   * @param language the language (BCP 47)
   * @param name what the language calls itself
   * @param direction {@code ltr} or {@code rtl}
   * @param path their folder below the site's own
   * @param current whether these are the pages themselves
   */
  public record Alternate(
      String language, String name, String direction, String path, boolean current) {}
}
