package broadside.translation;

import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Confirms translations: writes the hash of the source beside them, at its place in the file. All
 * else in the file stays as it was written, comments included.
 */
public final class Acceptance {
  private final Locations locations;
  private final SourceText source;
  private final String lineBreak;

  /** Confirms in the file whose values stand at some locations. */
  public Acceptance(Locations locations) {
    this.locations = locations;
    this.source = locations.source();
    this.lineBreak = source.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** The text of the file with some of its translations confirmed. */
  public String accept(Translation translation, List<Translatable> sources) {
    List<Edit> edits = new ArrayList<>();
    for (Translatable text : sources) {
      translation
          .find(text.key())
          .filter(Translation.Entry::isFilled)
          .map(entry -> edit(entry, "\"" + text.hash() + "\""))
          .ifPresent(edits::add);
    }
    StringBuilder file = new StringBuilder(source.text());
    edits.sort(Comparator.comparingInt(Edit::from).reversed());
    edits.forEach(edit -> file.replace(edit.from(), edit.to(), edit.text()));
    return file.toString();
  }

  private Edit edit(Translation.Entry entry, String hash) {
    if (entry.of().isPresent()) {
      Edit old = at(entry.place().child("of"));
      return old.text().isBlank() ? old.withText(" " + hash) : old.withText(hash);
    }
    Edit value = at(entry.place());
    if (entry.text().filter(text -> text.place().equals(entry.place())).isPresent()) {
      return unfolded(value, hash);
    }
    return value.text().startsWith("{")
        ? new Edit(value.from() + 1, value.from() + 1, "of: " + hash + ", ")
        : new Edit(value.from(), value.from(), "of: " + hash + lineBreak + indent(value));
  }

  /** A translation that stands right beside its key becomes a mapping. */
  private Edit unfolded(Edit value, String hash) {
    int key = value.from();
    while (Character.isWhitespace(source.text().charAt(key - 1))) {
      key--;
    }
    String deeper = value.text().replaceAll("(\\r\\n|\\n|\\r)(?=[^\\r\\n])", "$1  ");
    return new Edit(key, value.to(), lineBreak + "  of: " + hash + lineBreak + "  text: " + deeper);
  }

  private String indent(Edit value) {
    int start = value.from();
    while (start > 0 && source.text().charAt(start - 1) == ' ') {
      start--;
    }
    return source.text().substring(start, value.from());
  }

  /** What stands at a place, as an edit that changes nothing. */
  private Edit at(Place place) {
    Location at = locations.locate(place);
    int from = source.offset(at.line(), at.column());
    int to = Math.max(from, source.offset(at.endLine(), at.endColumn()));
    return new Edit(from, to, source.text().substring(from, to));
  }

  /** A stretch of the file and what is to stand there. */
  private record Edit(int from, int to, String text) {
    Edit withText(String other) {
      return new Edit(from, to, other);
    }
  }
}
