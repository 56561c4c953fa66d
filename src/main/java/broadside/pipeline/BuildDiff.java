package broadside.pipeline;

import broadside.output.Staleness;
import java.util.List;

/**
 * How a site differs from what a build would make.
 *
 * @param findings what is wrong with the links of the record, and what readers would not be told of
 * @param staleness which files a build would change
 */
public record BuildDiff(List<Finding> findings, Staleness staleness) {
  public BuildDiff {
    findings = List.copyOf(findings);
  }
}
