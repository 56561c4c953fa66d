package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import java.util.stream.Stream;

/** Something that must hold for an incident by itself. */
@FunctionalInterface
public interface Rule {
  /** What breaks the rule, in any order. */
  Stream<Diagnostic> check(Incident incident);
}
