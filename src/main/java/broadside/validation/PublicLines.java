package broadside.validation;

import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import java.util.BitSet;
import java.util.HashSet;
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
  private final BitSet closed = new BitSet();

  /**
   * The public lines of a file.
   *
   * @param open which of its values everybody may see
   */
  PublicLines(PublicPointers open, Locations file) {
    this.open = open;
    this.file = file;
    closeValues();
    closeComments();
  }

  /** Whether all lines on which a place stands are public. */
  boolean hold(Place place) {
    Location at = file.locate(place);
    int next = closed.nextSetBit(at.line());
    return next < 0 || next > lastLine(at);
  }

  /** A part is no value: its lines are those of its values, and that of its key. */
  private void closeValues() {
    Set<String> parts = parents(file.values().keySet());
    Set<String> values = new HashSet<>(file.values().keySet());
    values.removeAll(parts);
    Set<String> known = values.stream().filter(this::isPublic).collect(Collectors.toSet());
    values.removeAll(known);
    values.forEach(pointer -> close(file.values().get(pointer)));
    known.addAll(parents(known));
    file.keys().keySet().stream()
        .filter(pointer -> !known.contains(pointer) && !open.leadTo(pointer))
        .forEach(pointer -> close(file.keys().get(pointer)));
  }

  private static Set<String> parents(Set<String> pointers) {
    return pointers.stream().map(PublicPointers::parent).collect(Collectors.toSet());
  }

  private boolean isPublic(String pointer) {
    Location at = file.values().get(pointer);
    String typed = file.source().of(at);
    return open.hold(pointer, QUOTES.matcher(typed.strip()).replaceAll(""));
  }

  private void closeComments() {
    SourceText source = file.source();
    IntStream.rangeClosed(1, source.lines())
        .filter(line -> COMMENT.matcher(source.line(line)).find())
        .forEach(closed::set);
  }

  private void close(Location at) {
    closed.set(at.line(), lastLine(at) + 1);
  }

  /** A block ends where the next one begins, which is no line of its own. */
  private int lastLine(Location at) {
    boolean endsBefore = file.source().before(at.endLine(), at.endColumn()).isBlank();
    return endsBefore ? Math.max(at.line(), at.endLine() - 1) : at.endLine();
  }
}
