package broadside.model.figure;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.util.List;
import java.util.Optional;

/**
 * A figure of an incident.
 *
 * @param place where it stands
 * @param id its name in placeholders, unique within the incident
 * @param value what was observed, or how it is derived
 * @param unit what is counted
 * @param per for each of what, in the order in which it is said
 * @param label what the number means, for tables
 * @param tlp how far it may be passed on; empty to follow what it belongs to
 */
public record Figure(
    Place place,
    String id,
    Value value,
    Optional<Unit> unit,
    List<Per> per,
    Optional<Text> label,
    Optional<Tlp> tlp) {
  public Figure {
    per = List.copyOf(per);
  }

  /** Where the number comes from. */
  public sealed interface Value {}

  /** Somebody counted or estimated it. */
  public record Observed(Quantity quantity) implements Value {}

  /** It follows from other figures. */
  public record Derived(Derivation derivation) implements Value {}
}
