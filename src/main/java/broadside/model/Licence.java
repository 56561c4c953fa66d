package broadside.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The terms under which a text or a picture may be used.
 *
 * @param name its usual short name, such as {@code CC BY-SA 4.0}
 * @param url where its text stands
 */
public record Licence(String name, Optional<URI> url) {
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Whether it is a Creative Commons licence that does not say of which version. */
  public boolean lacksVersion() {
    return name.startsWith("CC BY") && !DIGIT.matcher(name).find();
  }
}
