package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Finds lines of texts in quotation marks that are not indented further than what they belong to
 * (YAML 1.2.2, section 6.3). SnakeYAML takes them for a part of the text, and where a mark was not
 * closed, keys and values would be swallowed.
 */
final class QuotedLines {
  private final String file;
  private final SourceText source;

  /**
   * Columns of the lists and mappings around, from 0; of those in brackets that of the outer one.
   */
  private final Deque<Integer> columns = new ArrayDeque<>();

  QuotedLines(String file, SourceText source) {
    this.file = file;
    this.source = source;
    columns.push(-1);
  }

  /** The first line of a text that is wrong; empty for any other event. */
  Optional<Diagnostic> see(Event event) {
    if (event instanceof CollectionStartEvent start) {
      columns.push(start.isFlow() ? columns.element() : start.getStartMark().getColumn());
    } else if (event instanceof CollectionEndEvent) {
      columns.pop();
    } else if (event instanceof ScalarEvent scalar && isQuoted(scalar)) {
      return check(scalar);
    }
    return Optional.empty();
  }

  private static boolean isQuoted(ScalarEvent scalar) {
    return switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
      case PLAIN, LITERAL, FOLDED, JSON_SCALAR_STYLE -> false;
    };
  }

  private Optional<Diagnostic> check(ScalarEvent scalar) {
    int opens = scalar.getStartMark().getLine() + 1;
    return IntStream.rangeClosed(opens + 1, scalar.getEndMark().getLine() + 1)
        .filter(number -> isLeft(source.line(number)))
        .mapToObj(number -> Place.spot(file, Location.at(number, 1)))
        .map(place -> Diagnostic.error(place, "yaml-quote-indentation", opens))
        .findFirst();
  }

  private boolean isLeft(String line) {
    int indentation = 0;
    while (indentation < line.length() && line.charAt(indentation) == ' ') {
      indentation++;
    }
    return !line.isBlank() && indentation <= columns.element();
  }
}
