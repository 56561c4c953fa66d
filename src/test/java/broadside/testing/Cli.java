package broadside.testing;

import broadside.cli.Program;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The program run within the process of the test. */
public final class Cli {
  private Cli() {}

  /** Runs it with arguments. */
  public static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** Runs it with both of its streams joined, as a terminal shows them; all is in the first. */
  public static Run joined(String... arguments) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text, true);
    int code = Program.run(writer, writer, arguments);
    return new Run(code, text.toString(), "");
  }
}
