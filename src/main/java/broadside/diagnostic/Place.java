package broadside.diagnostic;

import java.util.Optional;

/**
 * Where in the user's files a value stands: a file of the workspace and a JSON pointer into it.
 *
 * <p>Line and column are looked up only when a finding is printed, so that the model and the rules
 * stay free of them.
 *
 * @param file path relative to the workspace, with {@code /} as separator
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the whole file. A spot at which no
 *     value stands, such as that of a syntax error, carries its own location instead
 * @param key true to mean the key of a mapping entry rather than its value
 * @param excerpt the piece of the value that is meant, when it is not the whole of it
 */
public record Place(String file, String pointer, boolean key, Optional<Excerpt> excerpt) {

  /**
   * A piece of a value.
   *
   * @param words as they are written there
   * @param skipped how often the same words stand in the value before it
   */
  public record Excerpt(String words, int skipped) {}

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, "", false, Optional.empty());
  }

  /** A stretch of a file at which no value stands, or not the one that is meant. */
  public static Place spot(String file, Location location) {
    return new Place(file, location.spot(), false, Optional.empty());
  }

  /** The value below this one, under the given key or list index. */
  public Place child(Object step) {
    String escaped = step.toString().replace("~", "~0").replace("/", "~1");
    // All incidents have the same pointers, and many of them are kept at a time.
    return new Place(file, (pointer + "/" + escaped).intern(), false, Optional.empty());
  }

  /** The key of this value instead of the value. */
  public Place ofKey() {
    return new Place(file, pointer, true, Optional.empty());
  }

  /** The first piece of this value that reads so, as it is written there. */
  public Place at(String piece) {
    return at(new Excerpt(piece, 0));
  }

  /** A piece of this value. */
  public Place at(Excerpt piece) {
    return new Place(file, pointer, key, Optional.of(piece));
  }
}
