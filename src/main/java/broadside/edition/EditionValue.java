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
 * @param form what its signs mean
 */
public record EditionValue(Place place, String source, Form form) {

  /** What the signs of a value mean. */
  public enum Form {
    /** Marks are read; a link in it is one on the pages. */
    MARKDOWN,
    /** Every sign is shown as it is. */
    PLAIN,
    /** All of it is a web address. */
    ADDRESS
  }

  static EditionValue markdown(Text text) {
    return new EditionValue(text.place(), text.source(), Form.MARKDOWN);
  }

  static EditionValue plain(Text text) {
    return plain(text.place(), text.source());
  }

  static EditionValue plain(Place place, String words) {
    return new EditionValue(place, words, Form.PLAIN);
  }

  static EditionValue address(Place place, URI address) {
    return new EditionValue(place, address.toString(), Form.ADDRESS);
  }

  /** Whether it is of a form. */
  public boolean is(Form other) {
    return form == other;
  }
}
