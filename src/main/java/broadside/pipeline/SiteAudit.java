package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.output.SiteComparison;
import broadside.verification.Lead;
import broadside.verification.LinkCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Follows the links of a site before it is made. */
final class SiteAudit {
  private final PlannedSite site;
  private final AuditedPages pages;
  private final Workers workers;

  SiteAudit(PlannedSite site, Workers workers) {
    this.site = site;
    this.pages = new AuditedPages(site);
    this.workers = workers;
  }

  /**
   * The findings about dead links.
   *
   * @param linking the incidents whose texts are looked at
   * @param hasTemplates whether templates are looked at, too
   * @param old tells where somebody else's files stand
   */
  List<Diagnostic> findings(Set<String> linking, boolean hasTemplates, SiteComparison old) {
    List<Lead> leads = new ArrayList<>(new LinkAudit(site, pages, workers).leads(linking));
    if (hasTemplates) {
      leads.addAll(new TemplateAudit(site, workers).leads());
    }
    LinkCheck check = pages.check(old::holdsForeign);
    return new LinkFaults(site).findings(check.dead(leads), List.of());
  }
}
