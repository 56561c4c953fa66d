package broadside.imagefile;

import broadside.diagnostic.Fault;
import java.io.IOException;

/** A file that is whole, perhaps, but not one that is published. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  RefusedException(Fault fault) {
    super(fault.id());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
