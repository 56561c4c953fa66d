package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.Edition;
import broadside.edition.PublisherInfo;
import broadside.model.Category;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the views of the archive: incidents on listings, a page for some of them at a time. */
public final class ArchiveViewFactory {
  /** A page that is still light, and that somebody may still want to read through. */
  private static final int ON_A_PAGE = 100;

  private static final int UNDATED = 0;

  private final PublisherInfo publisherInfo;
  private final PhraseBook book;
  private final boolean preview;

  /** Views of the archive of a publisher, for the public or as a preview. */
  public ArchiveViewFactory(PublisherInfo publisherInfo, PhraseBook book, boolean preview) {
    this.publisherInfo = publisherInfo;
    this.book = book;
    this.preview = preview;
  }

  /** Incidents that share a year or a category. */
  private record ArchiveListing(String id, String name, List<Edition> editions) {
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

  /** The page that leads to all listings, in a language. */
  public ArchiveView archive(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    // What was taken back is not counted.
    List<Edition> counted = editions.stream().filter(edition -> !edition.isWithdrawn()).toList();
    return new ArchiveView(
        language,
        phrases.say("language.direction"),
        new Placements(publisherInfo, book).site(language),
        Labels.of(phrases),
        PublisherViewFactory.of(publisherInfo, language),
        watermark(phrases),
        phrases.say("ui.archive"),
        years(phrases, editions).stream().map(listing -> link(listing, phrases)).toList(),
        categories(phrases, editions).stream().map(listing -> link(listing, phrases)).toList(),
        counted.isEmpty()
            ? Optional.empty()
            : Optional.of(new OverviewViewFactory(phrases).view(Overview.of(counted))));
  }

  /** The pages of all listings, in a language. */
  public List<ArchiveListingView> listings(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    List<ArchiveListing> listings = new ArrayList<>(years(phrases, editions));
    listings.addAll(categories(phrases, editions));
    List<ArchiveListingView> pages = new ArrayList<>();
    for (ArchiveListing listing : listings) {
      for (int page = 0; page < listing.pages(); page++) {
        pages.add(page(listing, page, phrases));
      }
    }
    return pages;
  }

  private ArchiveListingView page(ArchiveListing listing, int page, Phrases phrases) {
    String language = phrases.language();
    return new ArchiveListingView(
        listing.file(page),
        language,
        phrases.say("language.direction"),
        new Placements(publisherInfo, book).site(language),
        Labels.of(phrases),
        PublisherViewFactory.of(publisherInfo, language),
        watermark(phrases),
        listing.name(),
        listing.page(page).stream().map(edition -> entry(edition, language)).toList(),
        page == 0 ? Optional.empty() : Optional.of(listing.file(page - 1)),
        page + 1 < listing.pages() ? Optional.of(listing.file(page + 1)) : Optional.empty());
  }

  private Optional<String> watermark(Phrases phrases) {
    return preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty();
  }

  private static ArchiveView.ListingLink link(ArchiveListing listing, Phrases phrases) {
    return new ArchiveView.ListingLink(
        listing.name(),
        listing.file(0),
        phrases.say("incidents.count", Map.of("n", listing.editions().size())));
  }

  /** The year in which it began, or else in which the statement went out. */
  private static List<ArchiveListing> years(Phrases phrases, List<Edition> editions) {
    Map<Integer, List<Edition>> years = new TreeMap<>(Comparator.reverseOrder());
    editions.stream()
        .sorted(SiteViewFactory.latestFirst())
        .forEach(each -> years.computeIfAbsent(year(each), y -> new ArrayList<>()).add(each));
    List<ArchiveListing> listings = new ArrayList<>();
    years.forEach((year, some) -> listings.add(listing(year, some, phrases)));
    return listings;
  }

  private static ArchiveListing listing(int year, List<Edition> editions, Phrases phrases) {
    return year == UNDATED
        ? new ArchiveListing("undated", phrases.say("unstated"), editions)
        : new ArchiveListing(String.valueOf(year), String.valueOf(year), editions);
  }

  private static int year(Edition edition) {
    return edition
        .span()
        .or(edition::released)
        .map(when -> when.firstPoint().firstDay().getYear())
        .orElse(UNDATED);
  }

  private static List<ArchiveListing> categories(Phrases phrases, List<Edition> editions) {
    Map<Category, List<Edition>> categories = new LinkedHashMap<>();
    Arrays.stream(Category.values())
        .forEach(category -> categories.put(category, new ArrayList<>()));
    editions.stream()
        .sorted(SiteViewFactory.latestFirst())
        .forEach(each -> each.category().ifPresent(known -> categories.get(known).add(each)));
    return categories.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                new ArchiveListing(
                    entry.getKey().word(),
                    phrases.say("category." + entry.getKey().word()),
                    entry.getValue()))
        .toList();
  }

  /** Told in the language of the page; a headline that is not translated is marked. */
  private ArchiveListingView.Entry entry(Edition edition, String language) {
    boolean translated = Placements.languages(edition).contains(language);
    IncidentContext context = new IncidentContext(edition, language, book);
    return new ArchiveListingView.Entry(
        new Placements(publisherInfo, book)
            .incident(edition, translated ? language : edition.language())
            .path(),
        context.inline(context.headline()),
        edition.span().map(span -> TimeView.of(context.timePieces(span), context.phrases())),
        edition.isWithdrawn()
            ? Optional.of(context.phrases().say("ui.withdrawn"))
            : new FactsViewFactory(context).state());
  }
}
