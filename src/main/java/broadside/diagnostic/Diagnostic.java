package broadside.diagnostic;

/**
 * A finding about the user's files: data, not text. {@link DiagnosticFormatter} prints it.
 *
 * @param level whether it stops the build
 * @param place where it stands
 * @param fault what is wrong
 */
public record Diagnostic(Level level, Place place, Fault fault) {

  /** An error at a place. */
  public static Diagnostic error(Place place, String id, Object... args) {
    return new Diagnostic(Level.ERROR, place, Fault.of(id, args));
  }

  /** An error at a place, from a fault that was found without one. */
  public static Diagnostic error(Place place, Fault fault) {
    return new Diagnostic(Level.ERROR, place, fault);
  }

  /** A warning at a place. */
  public static Diagnostic warning(Place place, String id, Object... args) {
    return new Diagnostic(Level.WARNING, place, Fault.of(id, args));
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return level == Level.ERROR;
  }

  /** The id under which it is documented, such as {@code unknown-key}. */
  public String id() {
    return fault.id();
  }
}
