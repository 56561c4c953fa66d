package broadside.edition;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import java.net.URI;

/**
 * Something that somebody typed and that the readers of an edition get: a text, a name, a web
 * address, the name of a file, an id that stands in an address.
 *
 * @param place where it stands
 * @param source as it was written
 */
public record EditionValue(Place place, String source) {
  static EditionValue of(Text text) {
    return new EditionValue(text.place(), text.source());
  }

  static EditionValue of(Place place, URI address) {
    return new EditionValue(place, address.toString());
  }
}
