package broadside.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/**
 * The help of the program, as picocli prints it: kept as a file, with its colours, since reading
 * that takes a tenth of the time. A test compares the two.
 */
final class Help {
  private static final String FILE = "help.txt";
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Help() {}

  /** The help, with colours on a terminal only. */
  static String text() {
    return text(Ansi.AUTO.enabled());
  }

  static String text(boolean coloured) {
    try (InputStream file = Help.class.getResourceAsStream(FILE)) {
      byte[] text = Objects.requireNonNull(file, FILE).readAllBytes();
      String help = new String(text, StandardCharsets.UTF_8);
      return coloured ? help : COLOUR.matcher(help).replaceAll("");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
