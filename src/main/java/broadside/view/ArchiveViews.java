package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.Edition;
import broadside.edition.Masthead;
import broadside.model.Category;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import broadside.wording.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the views of the archive: incidents on shelves, a page for some of them at a time. */
public final class ArchiveViews {
  /** A page that is still light, and that somebody may still want to read through. */
  private static final int ON_A_PAGE = 100;

  private static final int UNDATED = 0;

  private final Masthead masthead;
  private final PhraseBook book;
  private final boolean preview;

  /** Views of the archive of a publisher, for the public or as a preview. */
  public ArchiveViews(Masthead masthead, PhraseBook book, boolean preview) {
    this.masthead = masthead;
    this.book = book;
    this.preview = preview;
  }

  /** Incidents that share a year or a category. */
  private record Shelf(String id, String name, List<Edition> editions) {
    String file(int page) {
      return "archive-" + id + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    int pages() {
      return (editions.size() + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    List<Edition> page(int page) {
      int from = page * ON_A_PAGE;
      return editions.subList(from, Math.min(from + ON_A_PAGE, editions.size()));
    }
  }

  /** The page that leads to all shelves, in a language. */
  public ArchiveView archive(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    // What was taken back is not counted.
    List<Edition> counted = editions.stream().filter(edition -> !edition.isWithdrawn()).toList();
    return new ArchiveView(
        language,
        phrases.say("language.direction"),
        new Placements(masthead, book).site(language),
        Labels.of(phrases),
        PublisherViews.of(masthead, language),
        watermark(phrases),
        phrases.say("ui.archive"),
        years(phrases, editions).stream().map(shelf -> link(shelf, phrases)).toList(),
        categories(phrases, editions).stream().map(shelf -> link(shelf, phrases)).toList(),
        counted.isEmpty()
            ? Optional.empty()
            : Optional.of(new OverviewViews(phrases).view(Overview.of(counted))));
  }

  /** The pages of all shelves, in a language. */
  public List<ShelfView> shelves(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    List<Shelf> shelves = new ArrayList<>(years(phrases, editions));
    shelves.addAll(categories(phrases, editions));
    List<ShelfView> pages = new ArrayList<>();
    for (Shelf shelf : shelves) {
      for (int page = 0; page < shelf.pages(); page++) {
        pages.add(page(shelf, page, phrases));
      }
    }
    return pages;
  }

  private ShelfView page(Shelf shelf, int page, Phrases phrases) {
    String language = phrases.language();
    return new ShelfView(
        shelf.file(page),
        language,
        phrases.say("language.direction"),
        new Placements(masthead, book).site(language),
        Labels.of(phrases),
        PublisherViews.of(masthead, language),
        watermark(phrases),
        shelf.name(),
        shelf.page(page).stream().map(edition -> entry(edition, language)).toList(),
        page == 0 ? Optional.empty() : Optional.of(shelf.file(page - 1)),
        page + 1 < shelf.pages() ? Optional.of(shelf.file(page + 1)) : Optional.empty());
  }

  private Optional<String> watermark(Phrases phrases) {
    return preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty();
  }

  private static ArchiveView.ShelfLink link(Shelf shelf, Phrases phrases) {
    return new ArchiveView.ShelfLink(
        shelf.name(),
        shelf.file(0),
        phrases.say("incidents.count", Map.of("n", shelf.editions().size())));
  }

  /** The year in which it began, or else in which the statement went out. */
  private static List<Shelf> years(Phrases phrases, List<Edition> editions) {
    Map<Integer, List<Edition>> years = new TreeMap<>(Comparator.reverseOrder());
    editions.stream()
        .sorted(SiteViews.latestFirst())
        .forEach(each -> years.computeIfAbsent(year(each), y -> new ArrayList<>()).add(each));
    List<Shelf> shelves = new ArrayList<>();
    years.forEach((year, some) -> shelves.add(shelf(year, some, phrases)));
    return shelves;
  }

  private static Shelf shelf(int year, List<Edition> editions, Phrases phrases) {
    return year == UNDATED
        ? new Shelf("undated", phrases.say("unstated"), editions)
        : new Shelf(String.valueOf(year), String.valueOf(year), editions);
  }

  private static int year(Edition edition) {
    return edition
        .span()
        .or(edition::released)
        .map(when -> when.firstPoint().firstDay().getYear())
        .orElse(UNDATED);
  }

  private static List<Shelf> categories(Phrases phrases, List<Edition> editions) {
    Map<Category, List<Edition>> categories = new LinkedHashMap<>();
    Arrays.stream(Category.values())
        .forEach(category -> categories.put(category, new ArrayList<>()));
    editions.stream()
        .sorted(SiteViews.latestFirst())
        .forEach(each -> each.category().ifPresent(known -> categories.get(known).add(each)));
    return categories.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                new Shelf(
                    entry.getKey().word(),
                    phrases.say("category." + entry.getKey().word()),
                    entry.getValue()))
        .toList();
  }

  /** Told in the language of the page; a headline that is not translated is marked. */
  private ShelfView.Entry entry(Edition edition, String language) {
    boolean translated = Placements.languages(edition).contains(language);
    Telling telling = Telling.of(edition, Voice.of(edition, language, book));
    return new ShelfView.Entry(
        new Placements(masthead, book)
            .incident(edition, translated ? language : edition.language())
            .path(),
        telling.inline(telling.headline()),
        edition.span().map(telling::time),
        edition.isWithdrawn()
            ? Optional.of(telling.phrases().say("ui.withdrawn"))
            : new FactsViews(telling).state());
  }
}
