package broadside.site;

import broadside.view.IncidentOutline;
import broadside.view.PlacementView;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.util.List;

/**
 * Where everything stands: pages of the first language at the top, those of another one in a folder
 * of its name; each incident in a folder of its own.
 */
public final class SiteLayout {
  /** Stands in a preview alone, and is empty: by it a preview is told from a public site. */
  public static final String PREVIEW = ".preview";

  static final String INDEX = "index.html";
  static final String TIMELINE = "timeline.html";
  static final String STATISTICS = "statistics.html";
  static final String LESSONS = "lessons.html";
  static final String CHART = "chart.svg";
  static final String CARD = "card.png";
  static final String ARCHIVE = "archive.html";
  static final String ABOUT = "about.html";
  static final String NOT_FOUND = "404.html";
  static final String ATOM = "feed.xml";
  static final String JSON_FEED = "feed.json";
  static final String SITEMAP = "sitemap.xml";
  static final String ROBOTS = "robots.txt";
  static final String STYLE = "style.css";
  static final String SCRIPT = "script.js";
  static final String THEME = "theme.css";
  static final String MANIFEST = "manifest.webmanifest";
  static final String FAVICON = "favicon.png";
  static final String APPLE_ICON = "apple-touch-icon.png";

  private final List<String> languages;
  private final PhraseBook book;

  /**
   * A layout.
   *
   * @param languages the languages of the site, that of its top first (BCP 47)
   * @param book tells what languages are called
   */
  public SiteLayout(List<String> languages, PhraseBook book) {
    this.languages = List.copyOf(languages);
    this.book = book;
  }

  /** The languages of the site, that of its top first. */
  List<String> languages() {
    return languages;
  }

  /** Where the pages about all incidents stand in a language. */
  public PlacementView site(String language) {
    return placement("", languages, language);
  }

  /** Where the pages of an incident stand in a language. */
  public PlacementView incident(IncidentOutline incident, String language) {
    return placement(incident.id() + "/", incident.languages(), language);
  }

  private PlacementView placement(String top, List<String> told, String language) {
    String original = told.get(0);
    String path = PlacementView.folder(top, original, language);
    return new PlacementView(
        path,
        "../".repeat((int) path.chars().filter(c -> c == '/').count()),
        languages.contains(language) ? PlacementView.folder("", languages.get(0), language) : "",
        top,
        told.stream()
            .map(
                each ->
                    alternate(
                        each, PlacementView.folder(top, original, each), each.equals(language)))
            .toList());
  }

  private PlacementView.Alternate alternate(String language, String path, boolean current) {
    Phrases phrases = book.in(language);
    return new PlacementView.Alternate(
        language, phrases.say("language.name"), phrases.say("language.direction"), path, current);
  }
}
