package broadside.cli;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Messages;
import broadside.diagnostic.Visible;
import broadside.pipeline.UnforeseenException;
import java.io.PrintWriter;
import java.util.stream.Stream;

/**
 * Says why a run ended before its time: a fault of the environment, or one of ours.
 *
 * @param err where it is printed
 * @param verbose whether the stack trace is printed, too
 */
record FaultPrinter(PrintWriter err, boolean verbose) {

  /** Prints the fault in one line, and its hint below; the exit code. */
  int print(Throwable failure) {
    Messages messages = Messages.load();
    Fault fault = fault(failure);
    err.println("broadside: " + subject(failure) + Visible.line(messages.text(fault)));
    messages.hint(fault).map(Visible::line).ifPresent(err::println);
    if (verbose) {
      failure.printStackTrace(err);
    }
    return ExitCode.ENVIRONMENT;
  }

  private static String subject(Throwable failure) {
    return failure instanceof UnforeseenException known ? Visible.line(known.subject()) + ": " : "";
  }

  private static Fault fault(Throwable failure) {
    if (failure instanceof EnvironmentException environment) {
      return environment.fault();
    }
    if (failure instanceof UnforeseenException named) {
      return fault(named.getCause());
    }
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(OutOfMemoryError.class::isInstance)
        .findFirst()
        .map(full -> Fault.of("out-of-memory", String.valueOf(full.getMessage())))
        .orElseGet(() -> Fault.of("broadside-fault", String.valueOf(failure)));
  }
}
