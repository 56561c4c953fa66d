package broadside.cli;

/** How a run ended, for scripts. */
public final class ExitCode {
  /** All is well. */
  public static final int OK = 0;

  /** The record has errors, or the site is stale. */
  public static final int FINDINGS = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** The environment failed: a full disk, a missing folder, a template that makes no page. */
  public static final int ENVIRONMENT = 3;

  private ExitCode() {}
}
