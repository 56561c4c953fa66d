package broadside.model.figure;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody probably meant who wrote a quantity in another way than the record's. */
final class QuantitySuggestion {
  /** Usual ways to write, and the record's own; in this order. */
  private static final List<Map.Entry<String, String>> REPAIRS =
      List.of(
          Map.entry("(?<=\\d)[,'’_\\u00a0\\u202f ](?=\\d{3}(?!\\d))", ""),
          Map.entry("(?<=\\d) *[-–—] *(?=\\d)", ".."),
          Map.entry("^(?:~|approximately|approx\\.?|around|circa|ca\\.?|roughly) *", "about "),
          Map.entry("^almost *", "nearly "),
          Map.entry("^(?:at most|max\\.?) *|^<= *", "up to "),
          Map.entry("^(?:over|>) *", "more than "),
          Map.entry("^(?:min\\.?|>=) *", "at least "),
          Map.entry("^(?:under|below|fewer than|<) *", "less than "));

  private QuantitySuggestion() {}

  /** The fault of a text that is no quantity, with what would be one. */
  static Parsed<Quantity> fault(String text) {
    return new Parsed.Failure<>(Fault.of("bad-quantity", text).suggesting(meant(text)));
  }

  private static Optional<String> meant(String text) {
    String repaired = text.strip().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> repair : REPAIRS) {
      repaired = repaired.replaceAll(repair.getKey(), repair.getValue());
    }
    boolean changed = !repaired.equals(text.strip());
    return changed && QuantityParser.parse(repaired) instanceof Parsed.Value<Quantity>
        ? Optional.of(repaired)
        : Optional.empty();
  }
}
