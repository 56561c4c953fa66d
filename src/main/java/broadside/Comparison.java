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
public record Comparison(List<Diagnostic> findings, Staleness staleness) {
  public Comparison {
    findings = List.copyOf(findings);
  }
}
