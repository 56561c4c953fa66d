package broadside.verification;

import java.util.List;
import java.util.Set;

/**
 * What the verifier needs to know of a file.
 *
 * @param links where it leads, as written
 * @param ids the places in it that a link may lead to
 * @param faults why it does not parse; empty when it does
 */
record Page(Set<String> links, Set<String> ids, List<SiteFault> faults) {
  /** A file without links and places. */
  static final Page EMPTY = new Page(Set.of(), Set.of(), List.of());
}
