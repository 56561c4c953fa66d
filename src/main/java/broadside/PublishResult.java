package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.output.WriteResult;
import java.util.List;
import java.util.Optional;

/**
 * What came of publishing.
 *
 * @param findings what the record makes wrong on the pages, in any order
 * @param result what was written; empty when an error among the findings kept the old site
 */
public record PublishResult(List<Diagnostic> findings, Optional<WriteResult> result) {
  public PublishResult {
    findings = List.copyOf(findings);
  }
}
