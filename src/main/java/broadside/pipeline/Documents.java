package broadside.pipeline;

import broadside.analysis.CountedIncident;
import broadside.analysis.Overview;
import broadside.analysis.Statistics;
import broadside.analysis.Timeline;
import broadside.data.OverviewData;
import broadside.edition.Edition;
import broadside.export.Document;
import broadside.export.Exported;
import broadside.export.Exporters;
import broadside.export.OverviewPage;
import broadside.export.Renderers;
import broadside.export.TablesPage;
import broadside.markdown.Table;
import broadside.site.Workshop;
import broadside.source.IncidentFolders;
import broadside.view.OverviewViewFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes single documents for an audience, as of the newest release. */
public final class Documents {
  private final LoadedIncidents incidents;
  private final Supplier<PlannedSite> site;
  private final Workshop workshop;
  private final Workers workers;

  /**
   * Documents of incidents.
   *
   * @param incidents where they are written from
   * @param site all incidents, for what is written across them
   * @param workshop what they are written with
   */
  Documents(
      LoadedIncidents incidents, Supplier<PlannedSite> site, Workshop workshop, Workers workers) {
    this.incidents = incidents;
    this.site = site;
    this.workshop = workshop;
    this.workers = workers;
  }

  /** An incident as the audience may see it; empty if it is not for them. */
  public Optional<Edition> edition(String id) {
    return incidents.edition(id);
  }

  /** A document of an incident, which is for the audience, in a language and a format. */
  public Exported document(String id, Document document, String language, String format) {
    return workers.of(IncidentFolders.path(id), () -> exported(id, document, language, format));
  }

  private Exported exported(String id, Document document, String language, String format) {
    return Exporters.find(Exporters.INCIDENT, document, format)
        .export(incidents.page(id, language), workshop.renderers());
  }

  /** The statistics across all released incidents, in a language and a format. */
  public Exported overview(String language, String format) {
    List<String> ids =
        site.get().shown().stream()
            .filter(incident -> !incident.outline().get().withdrawn())
            .map(PlannedIncident::id)
            .toList();
    Overview overview = Overview.of(workers.map(ids, IncidentFolders::path, this::counted));
    OverviewPage page =
        new OverviewPage(
            new OverviewViewFactory(workshop.book().in(language)).view(overview),
            OverviewData.of(overview),
            workshop.book().in(language).direction());
    return Exporters.find(Exporters.OVERVIEW, Document.STATISTICS, format)
        .export(page, workshop.renderers());
  }

  private CountedIncident counted(String id) {
    Edition edition = edition(id).orElseThrow();
    return CountedIncident.of(edition, Statistics.of(edition, Timeline.of(edition)));
  }

  /** Tables as plain text, in the language of the command line. */
  public String tables(List<Table> tables) {
    Renderers by = workshop.renderers();
    String direction = workshop.book().in("en").direction();
    return by.plain().toPlainText(by.document("tables.md.ftlm", new TablesPage(tables)), direction);
  }
}
