package broadside.pipeline;

import broadside.diagnostic.Diagnostic;

/**
 * What was found about the record.
 *
 * @param diagnostic what is wrong, and where
 * @param withheld whether its line would betray what is not for everybody
 */
public record Finding(Diagnostic diagnostic, boolean withheld) {

  /** A finding that anybody may see. */
  public static Finding open(Diagnostic diagnostic) {
    return new Finding(diagnostic, false);
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return diagnostic.isError();
  }
}
