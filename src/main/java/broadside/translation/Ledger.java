package broadside.translation;

import broadside.model.text.Term;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.List;

/**
 * How far a record is translated into a language.
 *
 * @param language the language (BCP 47)
 * @param lines a line for each text of the record
 */
public record Ledger(String language, List<Line> lines) {
  public Ledger {
    lines = List.copyOf(lines);
  }

  /** How a text stands. */
  public enum State implements Term {
    TRANSLATED,
    MISSING,
    OUTDATED
  }

  /** How one text stands. */
  public record Line(String key, State state) {}

  /** The ledger of a translation of some texts. */
  public static Ledger of(List<Translatable> sources, Translation translation) {
    return new Ledger(
        translation.language(),
        sources.stream()
            .map(source -> new Line(source.key(), state(source, translation)))
            .toList());
  }

  /** How many texts stand so. */
  public long count(State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  private static State state(Translatable source, Translation translation) {
    return translation
        .find(source.key())
        .filter(Translation.Entry::isFilled)
        .map(
            entry ->
                entry.of().filter(source.hash()::equals).isPresent()
                    ? State.TRANSLATED
                    : State.OUTDATED)
        .orElse(State.MISSING);
  }
}
