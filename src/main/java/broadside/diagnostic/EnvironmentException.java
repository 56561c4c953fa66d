package broadside.diagnostic;

import java.util.List;

/**
 * A fault of the environment rather than of the user's texts: a full disk, a missing folder, a
 * template that does not parse. Ends the run with one line and exit code 3.
 */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * A fault of the environment.
   *
   * @param cause what the system said, or null
   * @param id key of the message in the bundle
   * @param args arguments of the message
   */
  public EnvironmentException(Throwable cause, String id, Object... args) {
    super(id, cause);
    this.faults = List.of(Fault.of(id, args));
  }

  /** Several faults at once, of which there is one at least. */
  public EnvironmentException(List<Fault> faults) {
    super(faults.get(0).id());
    this.faults = List.copyOf(faults);
  }

  /** The first thing that is wrong, to be worded by the bundle. */
  public Fault fault() {
    return faults.get(0);
  }

  /** All that is wrong. */
  public List<Fault> faults() {
    return faults;
  }
}
