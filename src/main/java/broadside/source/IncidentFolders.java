package broadside.source;

import broadside.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of the incidents of a workspace.
 *
 * @param ids their names, in order
 * @param findings what is wrong with what stands beside or in place of them
 */
public record IncidentFolders(List<String> ids, List<Diagnostic> findings) {
  public IncidentFolders {
    ids = List.copyOf(ids);
    findings = List.copyOf(findings);
  }

  /** The path of an incident's folder below the workspace, as it is to be named. */
  public static String path(String id) {
    return WorkspaceReader.INCIDENTS + "/" + id;
  }

  /** The path of an incident's main file below the workspace. */
  public static String file(String id) {
    return path(id) + "/" + WorkspaceScanner.INCIDENT;
  }

  static IncidentFolders of(Path root) {
    List<Diagnostic> findings = new ArrayList<>();
    List<String> ids =
        new WorkspaceScanner(root, findings)
            .incidents().stream().map(folder -> folder.getFileName().toString()).toList();
    return new IncidentFolders(ids, findings);
  }
}
