package broadside.cli;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Messages;
import broadside.diagnostic.Visible;
import broadside.pipeline.UnforeseenException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says why a run ended before its time: a fault of the environment, or one of ours.
 *
 * @param err where it is printed
 * @param verbose whether the stack trace is printed, too
 */
record FaultPrinter(PrintWriter err, boolean verbose) {

  /** Prints each fault in one line, and the hints below; the exit code. */
  int print(Throwable failure) {
    Messages messages = Messages.load();
    List<Fault> faults = faults(failure);
    faults.forEach(
        fault ->
            err.println("broadside: " + subject(failure) + Visible.line(messages.text(fault))));
    faults.stream()
        .flatMap(fault -> messages.hint(fault).stream())
        .distinct()
        .map(Visible::line)
        .forEach(err::println);
    if (verbose) {
      failure.printStackTrace(err);
    }
    return ExitCode.ENVIRONMENT;
  }

  private static String subject(Throwable failure) {
    return failure instanceof UnforeseenException known ? Visible.line(known.subject()) + ": " : "";
  }

  private static List<Fault> faults(Throwable failure) {
    if (failure instanceof EnvironmentException environment) {
      return environment.faults();
    }
    if (failure instanceof UnforeseenException named) {
      return faults(named.getCause());
    }
    return List.of(
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(OutOfMemoryError.class::isInstance)
            .findFirst()
            .map(full -> Fault.of("out-of-memory", String.valueOf(full.getMessage())))
            .orElseGet(() -> Fault.of("broadside-fault", String.valueOf(failure))));
  }
}
