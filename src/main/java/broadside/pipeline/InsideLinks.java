package broadside.pipeline;

import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.markdown.MarkdownRenderer;
import broadside.source.IncidentFolders;
import broadside.verification.PageReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out whose texts have links that lead into the site, without making a page. */
final class InsideLinks {
  private static final String ANY_PAGE = "a/index.html";

  private final Loader loader;
  private final MarkdownRenderer markdown;
  private final PublisherInfo publisher;
  private final PageReader reader;

  InsideLinks(Loader loader, MarkdownRenderer markdown, PublisherInfo publisher) {
    this.loader = loader;
    this.markdown = markdown;
    this.publisher = publisher;
    this.reader = new PageReader(publisher.baseUrl());
  }

  /**
   * The ids of the incidents on whose pages such links stand; what the publisher says is on all.
   */
  Set<String> incidents(List<CheckedIncident> all, Workers workers) {
    if (leadInside(EditionValues.of(publisher))) {
      return all.stream().map(CheckedIncident::id).collect(Collectors.toSet());
    }
    List<Boolean> found =
        workers.map(all, incident -> IncidentFolders.path(incident.id()), this::leadsInside);
    return IntStream.range(0, all.size())
        .filter(found::get)
        .mapToObj(place -> all.get(place).id())
        .collect(Collectors.toSet());
  }

  private boolean leadsInside(CheckedIncident incident) {
    return Projection.of(loader.incident(incident.id(), incident.sum()), Audience.PUBLIC)
        .filter(edition -> leadInside(EditionValues.of(edition)))
        .isPresent();
  }

  /** The front page is there, whatever the record says. */
  private boolean leadInside(List<EditionValue> values) {
    return LinkPlaces.of(values, markdown).links().stream()
        .flatMap(link -> reader.lead(ANY_PAGE, link).stream())
        .anyMatch(lead -> !(lead.target().isEmpty() && lead.fragment().isEmpty()));
  }
}
