package broadside;

import broadside.cli.ExitCode;
import broadside.cli.Program;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Wires the streams, runs the command and exits with its code. */
public final class Main {
  private Main() {}

  /** Runs the command of the arguments. */
  public static void main(String[] arguments) {
    // Decoders of pictures load the graphics of the JDK, which would look for a screen.
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = Program.run(out, err, arguments);
    err.flush();
    System.exit(arrived(out, err) ? code : ExitCode.ENVIRONMENT);
  }

  /** A PrintWriter keeps a full disk or a closed pipe to itself until it is asked. */
  private static boolean arrived(PrintWriter out, PrintWriter err) {
    if (!out.checkError()) {
      return true;
    }
    Fault fault = Fault.of("cannot-print");
    err.println("broadside: " + Messages.load().text(fault));
    Messages.load().hint(fault).ifPresent(err::println);
    err.flush();
    return false;
  }

  /** Texts are UTF-8, whatever the machine's own encoding is. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
