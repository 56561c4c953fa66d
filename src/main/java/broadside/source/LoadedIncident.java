package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.model.Incident;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of an incident.
 *
 * @param incident as much as could be mapped, whole only without errors; empty if its file cannot
 *     be read
 * @param locations by file, where each value stands
 * @param findings what is wrong with the files themselves
 */
public record LoadedIncident(
    Optional<Incident> incident, Map<String, Locations> locations, List<Diagnostic> findings) {
  public LoadedIncident {
    findings = List.copyOf(findings);
  }

  /** The same without the places of its values, which take most of the room. */
  public LoadedIncident withoutLocations() {
    return new LoadedIncident(incident, Map.of(), findings);
  }
}
