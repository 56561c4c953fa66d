package broadside.model;

import java.util.Locale;

/**
 * A gap in a text that the record fills: a figure by its id, or a time.
 *
 * <p><code>{when}</code> is the time of the event (or of the incident) to which the text belongs,
 * <code>{when:calls-begin}</code> that of another event, <code>{zombies}</code> a figure. A capital
 * first letter asks for a capital in the result.
 *
 * @param raw as it was written, with its braces
 * @param isTime whether it asks for a time rather than for a figure
 * @param id the figure or the event meant; empty for the time of the text's own event
 * @param capital whether the result begins a sentence
 */
public record Placeholder(String raw, boolean isTime, String id, boolean capital)
    implements Text.Segment {
  private static final String WHEN = "when";

  static Placeholder of(String raw, String name) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    String plain =
        capital ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    if (plain.equals(WHEN)) {
      return new Placeholder(raw, true, "", capital);
    }
    if (plain.startsWith(WHEN + ":")) {
      return new Placeholder(raw, true, plain.substring(WHEN.length() + 1).strip(), capital);
    }
    return new Placeholder(raw, false, plain, capital);
  }
}
