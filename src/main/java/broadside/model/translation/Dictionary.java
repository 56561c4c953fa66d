package broadside.model.translation;

import broadside.diagnostic.Place;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which words of a language stand for the texts of a record. A text is found by its place in the
 * record, so that records need not be copied to be told in another language.
 *
 * @param language the language (BCP 47)
 * @param texts the translations by the place of their source
 * @param units the translated units by the place of their source
 */
public record Dictionary(String language, Map<Place, Text> texts, Map<Place, Unit> units) {
  public Dictionary {
    texts = Map.copyOf(texts);
    units = Map.copyOf(units);
  }

  /** The dictionary of a language in which the record itself is written. */
  public static Dictionary empty(String language) {
    return new Dictionary(language, Map.of(), Map.of());
  }

  /** The dictionary that a translation of some texts makes. */
  public static Dictionary of(Translation translation, List<Translatable> sources) {
    Map<Place, Text> texts = new HashMap<>();
    Map<Place, Unit> units = new HashMap<>();
    for (Translatable source : sources) {
      Optional<Translation.Entry> entry = translation.find(source.key());
      Place place = source.text().place();
      entry.flatMap(Translation.Entry::text).ifPresent(text -> texts.put(place, text));
      entry.flatMap(Translation.Entry::unit).ifPresent(unit -> units.put(place, unit));
    }
    return new Dictionary(translation.language(), texts, units);
  }

  /** This dictionary and what another one of the language has beside it. */
  public Dictionary and(Dictionary other) {
    Map<Place, Text> allTexts = new HashMap<>(other.texts);
    Map<Place, Unit> allUnits = new HashMap<>(other.units);
    allTexts.putAll(texts);
    allUnits.putAll(units);
    return new Dictionary(language, allTexts, allUnits);
  }

  /** Whether nothing is translated. */
  public boolean isEmpty() {
    return texts.isEmpty() && units.isEmpty();
  }

  /** The translation of a text. */
  public Optional<Text> find(Text source) {
    return Optional.ofNullable(texts.get(source.place()));
  }

  /** The unit in the language; the source itself if it is not translated. */
  public Unit unit(Unit source) {
    return units.getOrDefault(source.form(Unit.OTHER).place(), source);
  }
}
