package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import java.net.URI;
import java.util.Optional;

/**
 * A picture with its credit: title, author, source, licence. What is not known stays empty, and is
 * never guessed.
 *
 * @param place where it stands
 * @param file path below the incident's folder; empty when the picture is not at hand
 * @param title what its author calls it
 * @param author who made it
 * @param source where it was published
 * @param licence the terms of its use
 * @param alt what it shows, for those who cannot see it
 */
public record Picture(
    Place place,
    Optional<String> file,
    Optional<Text> title,
    Optional<Text> author,
    Optional<URI> source,
    Optional<Licence> licence,
    Optional<Text> alt) {}
