package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.model.Workspace;
import java.util.List;
import java.util.Map;

/**
 * What was read of a workspace.
 *
 * @param workspace as much as could be mapped; whole only without errors
 * @param locations by file, where each value stands
 * @param findings what is wrong with the files themselves
 */
public record LoadedWorkspace(
    Workspace workspace, Map<String, Locations> locations, List<Diagnostic> findings) {
  public LoadedWorkspace {
    findings = List.copyOf(findings);
  }
}
