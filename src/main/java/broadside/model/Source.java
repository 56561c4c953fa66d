package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Term;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.net.URI;
import java.util.Optional;

/**
 * What an event rests on: a log, a call, an article.
 *
 * @param place where it stands
 * @param id its name in references
 * @param title what it is, for readers
 * @param url where it can be read
 * @param origin whose it is; empty where nobody stated it
 * @param tlp how far it may be passed on; empty to follow the incident
 */
public record Source(
    Place place,
    String id,
    Text title,
    Optional<URI> url,
    Optional<Origin> origin,
    Optional<Tlp> tlp) {

  /** Whose a source is. */
  public enum Origin implements Term {
    US,
    OTHERS
  }
}
