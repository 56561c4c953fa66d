package broadside.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The wording of faults: the bundle {@code messages.properties}, in UTF-8 and one language.
 *
 * <p>No {@link java.util.ResourceBundle}, as that would look at the locale of the machine.
 */
public final class Messages {
  private static final String BUNDLE = "/broadside/diagnostic/messages.properties";

  /** An argument may be a whole text of the user; nobody reads more of it in a message. */
  private static final int LONGEST_ARGUMENT = 500;

  private final Properties patterns;

  private Messages(Properties patterns) {
    this.patterns = patterns;
  }

  /** The bundle that is packed with the program. */
  public static Messages load() {
    Properties patterns = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(BUNDLE), BUNDLE),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(patterns);
  }

  /**
   * What is wrong.
   *
   * @throws MissingResourceException when the bundle does not know the id, which is a fault of ours
   */
  public String text(Fault fault) {
    return pattern(fault.id())
        .map(pattern -> fill(pattern, fault))
        .orElseThrow(() -> new MissingResourceException(fault.id(), BUNDLE, fault.id()));
  }

  /** How to mend it, where the bundle has a word about that. */
  public Optional<String> hint(Fault fault) {
    return pattern(fault.id() + ".hint").map(pattern -> fill(pattern, fault));
  }

  private Optional<String> pattern(String key) {
    return Optional.ofNullable(patterns.getProperty(key));
  }

  private static String fill(String pattern, Fault fault) {
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    Format[] formats = format.getFormatsByArgumentIndex();
    Object[] args = fault.args().toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = i < formats.length && formats[i] != null ? args[i] : plain(args[i]);
    }
    return format.format(args);
  }

  /**
   * As text, since MessageFormat would write the year 2013 as 2,013. Only where the pattern asks
   * for a format, such as a choice, an argument stays a number.
   */
  private static String plain(Object argument) {
    String text = argument.toString();
    return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
  }
}
