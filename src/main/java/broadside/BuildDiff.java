package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.output.Staleness;
import java.util.List;

/**
 * What a build would do to the site.
 *
 * @param findings what readers would not be told of
 * @param staleness which files it would change
 */
public record BuildDiff(List<Diagnostic> findings, Staleness staleness) {
  public BuildDiff {
    findings = List.copyOf(findings);
  }
}
