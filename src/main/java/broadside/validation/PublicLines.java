package broadside.validation;

import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of one file of the record that hold nothing but what everybody gets. Any value that is
 * not known to be public closes its lines, and so does a comment.
 */
final class PublicLines {
  /** Where YAML would begin a comment; within quotation marks it may also be none. */
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");

  private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

  private final PublicPointers open;
  private final Locations file;
  private final Set<String> parts;
  private final Map<Integer, List<String>> values = new HashMap<>();
  private final Map<Integer, List<String>> keys = new HashMap<>();

  /**
   * The public lines of a file.
   *
   * @param open which of its values everybody may see
   */
  PublicLines(PublicPointers open, Locations file) {
    this.open = open;
    this.file = file;
    this.parts =
        file.values().keySet().stream().map(PublicPointers::parent).collect(Collectors.toSet());
    file.values().forEach(this::addValue);
    file.keys().forEach((pointer, at) -> add(keys, at.line(), pointer));
  }

  /** A part is no value: its lines are those of its values, and that of its key. */
  private void addValue(String pointer, Location at) {
    if (!parts.contains(pointer)) {
      IntStream.rangeClosed(at.line(), lastLine(at)).forEach(line -> add(values, line, pointer));
    }
  }

  private static void add(Map<Integer, List<String>> lines, int line, String pointer) {
    lines.computeIfAbsent(line, any -> new ArrayList<>()).add(pointer);
  }

  /** Whether all lines on which a place stands are public. */
  boolean hold(Place place) {
    Location at = file.locate(place);
    return IntStream.rangeClosed(at.line(), lastLine(at)).allMatch(this::isPublic);
  }

  private boolean isPublic(int line) {
    return values.getOrDefault(line, List.of()).stream().allMatch(this::isPublicValue)
        && keys.getOrDefault(line, List.of()).stream().allMatch(this::isPublicKey)
        && !COMMENT.matcher(file.source().line(line)).find();
  }

  /** The key of a part that holds something, of a public value, or of a list of such values. */
  private boolean isPublicKey(String pointer) {
    return parts.contains(pointer)
        ? open.leadTo(pointer) || isPublicValue(pointer + "/0")
        : isPublicValue(pointer);
  }

  private boolean isPublicValue(String pointer) {
    Location at = file.values().get(pointer);
    return at != null && open.hold(pointer, QUOTES.matcher(file.source().of(at)).replaceAll(""));
  }

  /** A block ends where the next one begins, which is no line of its own. */
  private int lastLine(Location at) {
    boolean endsBefore = file.source().before(at.endLine(), at.endColumn()).isBlank();
    return endsBefore ? Math.max(at.line(), at.endLine() - 1) : at.endLine();
  }
}
