package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.validation.Withheld;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The findings about a workspace that are not for everybody. For one thread. */
final class WithheldFindings {
  private final Workspace workspace;
  private final Map<String, Locations> locations;
  private final Map<String, Incident> incidents;
  private final Map<String, Withheld> byFolder = new HashMap<>();

  WithheldFindings(Workspace workspace, Map<String, Locations> locations) {
    this.workspace = workspace;
    this.locations = locations;
    this.incidents =
        workspace.incidents().stream()
            .collect(Collectors.toMap(each -> folder(each.place().file()), Function.identity()));
  }

  /** Whether a finding is among them. */
  boolean hold(Diagnostic finding) {
    return byFolder.computeIfAbsent(folder(finding.place().file()), this::withheld).hides(finding);
  }

  /** What stands in no incident's folder is the publisher's. */
  private Withheld withheld(String folder) {
    return incidents.containsKey(folder)
        ? Withheld.of(incidents.get(folder), locations)
        : Withheld.of(workspace.publisher(), locations);
  }

  /** The first two steps of a path: {@code incidents/} and the name of the folder in it. */
  private static String folder(String file) {
    int step = file.indexOf('/', file.indexOf('/') + 1);
    return step < 0 ? "" : file.substring(0, step);
  }
}
