package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.model.Workspace;
import broadside.validation.Withheld;
import java.util.List;
import java.util.Map;

/**
 * A workspace with all that was found about it.
 *
 * @param workspace what could be read; whole only without errors
 * @param locations by file, where each value stands
 * @param findings errors and warnings, in any order
 */
public record ValidatedWorkspace(
    Workspace workspace, Map<String, Locations> locations, List<Diagnostic> findings) {
  public ValidatedWorkspace {
    findings = List.copyOf(findings);
  }

  /** Whether anything may be written from it. */
  public boolean isSound() {
    return findings.stream().noneMatch(Diagnostic::isError);
  }

  /** The same without the findings that would betray what is not for everybody. */
  public ValidatedWorkspace withoutWithheld() {
    Withheld withheld = new Withheld(workspace, locations);
    return with(findings.stream().filter(finding -> !withheld.hides(finding)).toList());
  }

  /** The same workspace with what was found since, in place of what is printed already. */
  public ValidatedWorkspace with(List<Diagnostic> later) {
    return new ValidatedWorkspace(workspace, locations, later);
  }
}
