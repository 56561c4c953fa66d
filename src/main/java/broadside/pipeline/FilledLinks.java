package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.markdown.MarkdownRenderer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in the record the links of pages were typed that had placeholders there. */
final class FilledLinks {
  private final MarkdownRenderer markdown;
  private final Map<String, Set<Place>> places = new HashMap<>();

  private FilledLinks(MarkdownRenderer markdown) {
    this.markdown = markdown;
  }

  /** The links of what some pages tell. */
  static FilledLinks of(List<ToldIncident> told, MarkdownRenderer markdown) {
    FilledLinks links = new FilledLinks(markdown);
    told.forEach(links::add);
    return links;
  }

  /** Those that became links only when they were filled stand somewhere in the incident. */
  private void add(ToldIncident incident) {
    List<List<String>> texts = incident.texts().get().stream().map(markdown::links).toList();
    incident.values().stream()
        .map(value -> new ValueLinks(value, markdown))
        .filter(ValueLinks::havePlaceholders)
        .forEach(value -> texts.forEach(links -> value.filled(links).forEach(this::add)));
    Set<Place> whole = Set.of(incident.edition().place());
    texts.forEach(links -> links.forEach(link -> places.putIfAbsent(link, whole)));
  }

  private void add(String link, Set<Place> typed) {
    places.computeIfAbsent(link, missing -> new LinkedHashSet<>()).addAll(typed);
  }

  /** Where a link was typed, each time; nowhere, if the pages do not tell it. */
  Set<Place> of(String link) {
    return places.getOrDefault(link, Set.of());
  }
}
