package broadside.model.translation;

import broadside.diagnostic.Place;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The texts of one record in one language.
 *
 * @param place its file
 * @param language the language (BCP 47)
 * @param entries the texts, in the order of the file
 */
public record Translation(Place place, String language, List<Entry> entries) {
  public Translation {
    entries = List.copyOf(entries);
  }

  /**
   * A translated text.
   *
   * @param place where it stands
   * @param key which text it translates
   * @param text the translation; empty if there is none yet, or if it is a unit
   * @param unit the translation of a unit
   * @param of the hash of the source that it translates, once somebody confirmed it
   */
  public record Entry(
      Place place, String key, Optional<Text> text, Optional<Unit> unit, Optional<String> of) {
    /** Whether anything is translated here yet. */
    public boolean isFilled() {
      return text.isPresent() || unit.isPresent();
    }
  }

  /** The entry of a key. */
  public Optional<Entry> find(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
