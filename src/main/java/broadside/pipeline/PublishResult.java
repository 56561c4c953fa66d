package broadside.pipeline;

import broadside.output.WriteResult;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of publishing a site.
 *
 * @param findings what is wrong with the links of the record, and what readers are not told of
 * @param leftOut how many incidents the site does not show
 * @param written what was written; empty when an error among the findings kept the old site
 */
public record PublishResult(List<Finding> findings, int leftOut, Optional<WriteResult> written) {
  public PublishResult {
    findings = List.copyOf(findings);
  }
}
