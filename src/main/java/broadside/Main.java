package broadside;

import broadside.cli.ExitCode;
import broadside.cli.Program;
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
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = Program.run(out, err, arguments);
    err.flush();
    // A PrintWriter keeps a full disk or a closed pipe to itself until it is asked.
    System.exit(out.checkError() && code == ExitCode.OK ? ExitCode.ENVIRONMENT : code);
  }

  /** Texts are UTF-8, whatever the machine's own encoding is. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
