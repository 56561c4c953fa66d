package broadside.edition;

import broadside.model.text.Term;
import broadside.model.text.Tlp;

/** Who reads an edition, and the narrowest label that they may see (TLP 2.0). */
public enum Audience implements Term {
  PUBLIC(Tlp.CLEAR),
  PARTNERS(Tlp.GREEN),
  INTERNAL(Tlp.RED);

  private final Tlp narrowest;

  Audience(Tlp narrowest) {
    this.narrowest = narrowest;
  }

  /** Whether a thing with this label may be shown to them. */
  public boolean maySee(Tlp label) {
    return !narrowest.isWiderThan(label);
  }
}
