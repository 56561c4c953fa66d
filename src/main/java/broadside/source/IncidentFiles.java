package broadside.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the folder of one incident.
 *
 * @param id the name of the folder
 * @param incident its {@code incident.yaml}
 * @param translations the files of translations, by language
 * @param events the files of {@code events/}, by name
 * @param media the files of {@code media/}, relative to the incident's folder
 */
record IncidentFiles(
    String id,
    Path incident,
    Map<String, Path> translations,
    List<Path> events,
    Set<String> media) {
  IncidentFiles {
    events = List.copyOf(events);
    media = Set.copyOf(media);
  }
}
