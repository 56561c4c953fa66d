package broadside.output;

import java.io.IOException;

/** A look at the tree that is about to take the target's place, or that stands there already. */
@FunctionalInterface
public interface Inspection {
  /**
   * Whether the tree may stand there.
   *
   * @throws IOException when it cannot be read
   */
  boolean passes(SiteTree tree) throws IOException;
}
