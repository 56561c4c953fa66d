package broadside.source;

import broadside.diagnostic.Diagnostic;

/** A fault after which the rest of a file cannot be read. Never leaves this package. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.id(), cause);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
