package broadside.pipeline;

import broadside.output.PublishedStatement;
import broadside.verification.SiteFault;
import java.util.List;

/**
 * Pages that a build has made or kept.
 *
 * @param unit the pages
 * @param statements what their statements say now; of what was kept, that is known already
 * @param faults what is wrong with a page by itself
 */
record RenderedUnit(MadeUnit unit, List<PublishedStatement> statements, List<SiteFault> faults) {
  RenderedUnit {
    statements = List.copyOf(statements);
    faults = List.copyOf(faults);
  }

  /** Pages that stay as an earlier build made them. */
  static RenderedUnit kept(MadeUnit unit) {
    return new RenderedUnit(unit, List.of(), List.of());
  }
}
