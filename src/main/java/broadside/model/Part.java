package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Tlp;
import java.util.Optional;

/**
 * A part of an incident that can have a label: the incident itself, an event, a figure, a person.
 *
 * @param name its key, as translations name it, such as {@code events.calls-begin}; of the incident
 *     its id
 * @param place where it stands
 * @param own the label that is written there
 * @param whole what it is a part of; empty for the incident itself
 */
public record Part(String name, Place place, Optional<Tlp> own, Optional<Part> whole) {

  /** How far it may be passed on: its own label or its whole's, and never wider than that. */
  public Tlp label() {
    return whole.map(Part::label).map(above -> above.narrowedTo(own)).orElse(own.orElse(Tlp.RED));
  }

  /** Whether the label that is written here lets more people in than that of its whole. */
  public boolean isTooWide() {
    return whole.isPresent()
        && own.filter(label -> label.isWiderThan(whole.get().label())).isPresent();
  }

  /** The part that decides its label: itself, or the nearest whole that says so. */
  public Part deciding() {
    boolean decides = own.filter(label -> label == label()).isPresent() || whole.isEmpty();
    return decides ? this : whole.get().deciding();
  }
}
