package broadside.source;

import broadside.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file, up to a number that somebody may want to read. */
final class Faults {
  private static final int MOST = 100;

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds one; instead of the first beyond the limit, says that there are more. */
  void add(Diagnostic fault) {
    if (found.size() < MOST) {
      found.add(fault);
    } else if (found.size() == MOST) {
      found.add(Diagnostic.error(fault.place(), "more-faults"));
    }
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
