package broadside.site;

import broadside.export.Exporter;
import broadside.export.Exporters;
import broadside.export.IncidentCard;
import broadside.export.IncidentPage;
import broadside.export.WithdrawalPage;
import broadside.view.IncidentOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Plans the pages of incidents. */
final class IncidentPages {
  private final IncidentSource incidents;
  private final Workshop workshop;

  IncidentPages(IncidentSource incidents, Workshop workshop) {
    this.incidents = incidents;
    this.workshop = workshop;
  }

  /**
   * All pages of an incident.
   *
   * @param inputs the sum of all that they depend on
   */
  IncidentUnit unit(IncidentOutline incident, String inputs) {
    List<Page> pages = new ArrayList<>();
    for (String language : incident.languages()) {
      pages.addAll(
          incident.withdrawn()
              ? withdrawn(incident, language, () -> inputs)
              : standing(incident, language, () -> inputs));
    }
    incident
        .picture()
        .map(file -> incident.id() + "/" + file)
        .map(path -> new Page(path, () -> inputs, () -> incidents.media(path)))
        .ifPresent(pages::add);
    return new IncidentUnit(incident, inputs, pages);
  }

  private List<Page> standing(IncidentOutline incident, String language, Supplier<String> inputs) {
    String folder = incident.folder(language);
    Supplier<IncidentPage> page = () -> incidents.page(incident.id(), language);
    List<Page> pages = new ArrayList<>();
    pages.add(page(folder + SiteLayout.INDEX, inputs, "statement-page.html.ftlh", page));
    pages.add(page(folder + SiteLayout.TIMELINE, inputs, "timeline-page.html.ftlh", page));
    pages.add(page(folder + SiteLayout.STATISTICS, inputs, "statistics-page.html.ftlh", page));
    if (incident.hasLessons()) {
      pages.add(page(folder + SiteLayout.LESSONS, inputs, "lessons-page.html.ftlh", page));
    }
    for (Exporter<IncidentPage> exporter : Exporters.downloads()) {
      pages.add(
          new Page(
              folder + exporter.file(),
              inputs,
              () -> exporter.export(page.get(), workshop.renderers()).content()));
    }
    if (incident.hasChart()) {
      pages.add(
          Page.text(
              folder + SiteLayout.CHART,
              inputs,
              () -> workshop.renderers().render("chart.svg.ftlx", page.get().incident())));
    }
    pages.add(
        new Page(
            folder + SiteLayout.CARD,
            inputs,
            () -> workshop.painter().get().card(IncidentCard.of(page.get().incident()))));
    return pages;
  }

  private List<Page> withdrawn(IncidentOutline incident, String language, Supplier<String> inputs) {
    String folder = incident.folder(language);
    Supplier<WithdrawalPage> page = () -> incidents.withdrawal(incident.id(), language);
    return List.of(
        page(folder + SiteLayout.INDEX, inputs, "withdrawal-page.html.ftlh", page),
        Page.text(
            folder + Exporters.statementFile(),
            inputs,
            () -> workshop.renderers().safe(page.get().notice().get())));
  }

  private Page page(
      String path, Supplier<String> inputs, String template, Supplier<? extends Record> view) {
    return Page.text(path, inputs, () -> workshop.renderers().render(template, view.get()));
  }
}
