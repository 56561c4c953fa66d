package broadside.model;

import java.net.URI;
import java.util.Optional;

/**
 * The terms under which a text or a picture may be used.
 *
 * @param name its usual short name, such as {@code CC BY-SA 4.0}
 * @param url where its text stands
 */
public record Licence(String name, Optional<URI> url) {}
