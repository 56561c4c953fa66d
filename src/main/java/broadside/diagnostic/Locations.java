package broadside.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * Where the values of one file stand in its text: JSON pointer (RFC 6901) to {@link Location}.
 *
 * <p>Filled by the same walk that reads the file, asked only when a finding is printed.
 */
public final class Locations {
  private final SourceText source;
  private final Map<String, Location> values;
  private final Map<String, Location> keys;

  /**
   * The locations of a file.
   *
   * @param source text of the file
   * @param values JSON pointer to the stretch of the value
   * @param keys JSON pointer to the stretch of the key that leads to the value
   */
  public Locations(SourceText source, Map<String, Location> values, Map<String, Location> keys) {
    this.source = source;
    this.values = Map.copyOf(values);
    this.keys = Map.copyOf(keys);
  }

  /** A text of which no value is known: every place is its beginning. */
  public static Locations of(SourceText source) {
    return new Locations(source, Map.of(), Map.of());
  }

  /** The text of the file, to print a line of it. */
  public SourceText source() {
    return source;
  }

  /** The stretches of all values, by their JSON pointers. */
  public Map<String, Location> values() {
    return values;
  }

  /** The stretches of the keys that lead to values, by the JSON pointers of these. */
  public Map<String, Location> keys() {
    return keys;
  }

  /**
   * Where a place stands. An unknown pointer stands where its nearest known ancestor does; an
   * excerpt that is not found, where its value does.
   */
  public Location locate(Place place) {
    Location whole =
        Location.ofSpot(place.pointer())
            .or(() -> place.key() ? known(keys, place.pointer()) : Optional.empty())
            .orElseGet(() -> nearest(place.pointer()));
    return place.excerpt().flatMap(excerpt -> find(excerpt, whole)).orElse(whole);
  }

  private Location nearest(String pointer) {
    return known(values, pointer)
        .orElseGet(
            () ->
                pointer.startsWith("/")
                    ? nearest(pointer.substring(0, pointer.lastIndexOf('/')))
                    : Location.at(1, 1));
  }

  private static Optional<Location> known(Map<String, Location> map, String pointer) {
    return Optional.ofNullable(map.get(pointer));
  }

  private Optional<Location> find(Place.Excerpt excerpt, Location within) {
    int start = source.offset(within.line(), within.column());
    int end = source.offset(within.endLine(), within.endColumn());
    return new TypedPiece(excerpt)
        .find(source.text().substring(start, end))
        .map(found -> source.between(start + found.start(), start + found.end()));
  }
}
