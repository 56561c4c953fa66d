package broadside.translation;

import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Confirms translations: writes the hash of the source beside them, at its place in the file. All
 * else in the file stays as it was written, comments included.
 */
public final class Acceptance {
  private final Locations locations;

  /** Confirms in the file whose values stand at some locations. */
  public Acceptance(Locations locations) {
    this.locations = locations;
  }

  /** The text of the file with some of its translations confirmed. */
  public String accept(Translation translation, List<Translatable> sources) {
    List<Edit> edits = new ArrayList<>();
    for (Translatable source : sources) {
      translation
          .find(source.key())
          .filter(Translation.Entry::isFilled)
          .flatMap(entry -> edit(entry, source.hash()))
          .ifPresent(edits::add);
    }
    List<String> lines = new ArrayList<>(locations.source().text().lines().toList());
    edits.sort(Comparator.comparingInt(Edit::line).reversed());
    edits.forEach(edit -> edit.apply(lines));
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private Optional<Edit> edit(Translation.Entry entry, String hash) {
    if (entry.of().isPresent()) {
      Location at = locations.locate(entry.place().child("of"));
      return Optional.of(new Edit(at.line(), entry.of().get(), hash));
    }
    Location key = locations.locate(entry.place().ofKey());
    return Optional.of(new Edit(key.line(), "", hash));
  }

  /** A change of one line, or a new line below it where there is no old hash. */
  private record Edit(int line, String old, String hash) {
    void apply(List<String> lines) {
      if (old.isEmpty()) {
        lines.add(line, "  of: \"" + hash + "\"");
      } else {
        lines.set(line - 1, lines.get(line - 1).replace(old, hash));
      }
    }
  }
}
