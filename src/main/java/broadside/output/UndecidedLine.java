package broadside.output;

import java.util.Optional;

/**
 * A line of the manifest that names an incident of which it is not known yet whether it is another
 * one renamed.
 *
 * <pre>
 * # undecided 2013-05-x
 * </pre>
 */
final class UndecidedLine {
  private static final String START = "# undecided ";

  private UndecidedLine() {}

  /** The line of an incident, ended by a line feed. */
  static String of(String incident) {
    return START + incident + "\n";
  }

  /** The incident that a line without its end names; empty for any other line. */
  static Optional<String> parse(String line) {
    return line.startsWith(START) ? Optional.of(line.substring(START.length())) : Optional.empty();
  }
}
