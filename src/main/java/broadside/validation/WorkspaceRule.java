package broadside.validation;

import broadside.diagnostic.Diagnostic;
import java.util.stream.Stream;

/** Something that must hold for what all incidents share. */
@FunctionalInterface
public interface WorkspaceRule {
  /** What breaks the rule, in any order. */
  Stream<Diagnostic> check(WorkspaceOutline outline);
}
