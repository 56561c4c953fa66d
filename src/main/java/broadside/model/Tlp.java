package broadside.model;

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

  /** Whether this label lets more people see a thing than the other one. */
  public boolean isWiderThan(Tlp other) {
    return compareTo(other) < 0;
  }
}
