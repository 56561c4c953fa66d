package broadside.diagnostic;

/**
 * A fault of the environment rather than of the user's texts: a full disk, a missing folder, a
 * template that does not parse. Ends the run with one line and exit code 3.
 */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /**
   * A fault of the environment.
   *
   * @param cause what the system said, or null
   * @param id key of the message in the bundle
   * @param args arguments of the message
   */
  public EnvironmentException(Throwable cause, String id, Object... args) {
    super(id, cause);
    this.fault = Fault.of(id, args);
  }

  /** What is wrong, to be worded by the bundle. */
  public Fault fault() {
    return fault;
  }
}
