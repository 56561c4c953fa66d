package broadside.pipeline;

import broadside.site.FeedIds;
import broadside.site.IncidentUnit;
import broadside.site.Page;
import broadside.site.SitePlan;
import broadside.verification.Lead;
import broadside.verification.LinkCheck;
import broadside.verification.PageReader;
import broadside.verification.ScannedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The pages of a site as those see them who follow links: which there are follows from the plan,
 * and one is made, once, only where that is not enough.
 */
final class AuditedPages {
  private final SitePlan plan;
  private final Map<String, Page> pages;
  private final PageReader reader;
  private final Map<String, ScannedPage> made = new ConcurrentHashMap<>();

  AuditedPages(PlannedSite site) {
    this.plan = site.plan(FeedIds.Earlier.NOTHING);
    this.pages = plan.pages().collect(Collectors.toMap(Page::path, Function.identity()));
    this.reader = new PageReader(site.workshop().publisher().baseUrl());
  }

  /** The pages of each incident. */
  List<IncidentUnit> incidents() {
    return plan.incidents();
  }

  /** The pages about all incidents. */
  List<Page> shared() {
    return plan.shared();
  }

  /** Where a link leads that stands on a page of a path. */
  Optional<Lead> lead(String path, String link) {
    return reader.lead(path, link);
  }

  /** What a page holds. */
  ScannedPage scan(Page page) {
    return made.computeIfAbsent(page.path(), path -> reader.scan(path, page.make()));
  }

  /**
   * Follows links.
   *
   * @param others whether somebody else's file stands at a path
   */
  LinkCheck check(Predicate<String> others) {
    return new LinkCheck(pages::containsKey, path -> scan(pages.get(path)).ids(), others);
  }
}
