package broadside.model.time;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.model.figure.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much later than another event something happened, in words: {@code some hours}, {@code 2
 * days}, {@code about 3 hours}. It words a time; it does not compute one.
 *
 * @param amount how many; empty for "some"
 * @param unit of what
 */
public record Later(Optional<Quantity> amount, TimeUnit unit) {
  private static final Pattern NOTATION =
      Pattern.compile("(?<amount>.+?)\\s+(?<unit>minute|hour|day|week|month)s?");
  private static final String SOME = "some";

  /** Reads the notation, or tells why it cannot be read. */
  public static Parsed<Later> parse(String text) {
    Matcher matcher = NOTATION.matcher(text.strip());
    if (!matcher.matches()) {
      return fault(text);
    }
    TimeUnit unit = TimeUnit.valueOf(matcher.group("unit").toUpperCase(Locale.ROOT));
    if (matcher.group("amount").equals(SOME)) {
      return Parsed.of(new Later(Optional.empty(), unit));
    }
    Parsed<Quantity> amount = Quantity.parse(matcher.group("amount"));
    return amount instanceof Parsed.Value<Quantity> read
        ? Parsed.of(new Later(Optional.of(read.value()), unit))
        : fault(text);
  }

  private static Parsed<Later> fault(String text) {
    String meant =
        text.strip()
            .replaceFirst("^(?:a few|several|a couple of) ", "some ")
            .replaceFirst("^(?:an?|one) ", "1 ");
    boolean readable = !meant.equals(text.strip()) && NOTATION.matcher(meant).matches();
    return new Parsed.Failure<>(
        Fault.of("bad-later", text).suggesting(readable ? Optional.of(meant) : Optional.empty()));
  }
}
