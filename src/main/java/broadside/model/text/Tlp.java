package broadside.model.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A Traffic Light Protocol label, from the widest circle to the narrowest (FIRST, TLP 2.0). Labels
 * keep their English form in every language.
 */
public enum Tlp implements Term {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_PLUS_STRICT,
  RED;

  /** The label as documents carry it, such as {@code TLP:AMBER+STRICT}; the same everywhere. */
  public String marking() {
    return "TLP:" + word().toUpperCase(Locale.ROOT);
  }

  /** The label of a part: its own if it has one, yet never wider than this one of the whole. */
  public Tlp narrowedTo(Optional<Tlp> own) {
    return own.filter(this::isWiderThan).orElse(this);
  }

  /** Whether this label lets more people see a thing than the other one. */
  public boolean isWiderThan(Tlp other) {
    return compareTo(other) < 0;
  }
}
