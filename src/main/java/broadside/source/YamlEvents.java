package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The events of Jackson’s parser, one by one.
 *
 * <p>Its tokens, which are made of these events, hide what is to be refused: where a document
 * starts, the tags of keys, which scalars were quoted. And they stop at a key that is no text.
 */
final class YamlEvents {
  private static final int MAX_DEPTH = 12;

  private final String file;
  private final SourceText source;
  private final Parser parser;
  private final Gaps gaps;
  private final QuotedLines quoted;
  private final Faults faults;
  private final BitSet texts = new BitSet();
  private int depth;
  private Event last;

  /**
   * The events of a file.
   *
   * @param readable its text without what would stop the parser, each character at its place
   * @param faults takes what the parser reads in other ways than YAML 1.2.2
   */
  YamlEvents(String file, SourceText source, String readable, Faults faults) {
    this.file = file;
    this.source = source;
    this.parser = new Parser(readable);
    this.gaps = new Gaps(file, readable);
    this.quoted = new QuotedLines(file, source);
    this.faults = faults;
  }

  /** Jackson’s parser with its events laid open. */
  private static final class Parser extends YAMLParser {
    Parser(String text) {
      super(context(), 0, 0, options(), null, new StringReader(text));
    }

    private static IOContext context() {
      return new IOContext(
          StreamReadConstraints.defaults(),
          StreamWriteConstraints.defaults(),
          ErrorReportConfiguration.defaults(),
          new BufferRecycler(),
          ContentReference.unknown(),
          false);
    }

    private static LoaderOptions options() {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(YamlReader.MAX_BYTES + 1);
      return options;
    }

    Event read() throws IOException {
      return getEvent();
    }
  }

  String file() {
    return file;
  }

  /**
   * The next event.
   *
   * @throws UnreadableException at a syntax error, and when values are nested too deeply: there the
   *     parser takes quadratic time, 35 s for a megabyte of brackets
   */
  Event next() {
    last = read();
    gaps.upTo(last.getStartMark()).ifPresent(faults::add);
    quoted.see(last).ifPresent(faults::add);
    if (last instanceof ScalarEvent) {
      Location stretch = location(last);
      texts.set(stretch.line() + 1, stretch.endLine() + 1);
    }
    if (last instanceof ScalarEvent || last instanceof AliasEvent) {
      gaps.skipTo(last.getEndMark());
    }
    if (last instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
      Place place = Place.spot(file, location(last));
      throw new UnreadableException(Diagnostic.error(place, "too-deep", MAX_DEPTH), null);
    }
    if (last instanceof CollectionEndEvent) {
      depth--;
    }
    return last;
  }

  /** The lines that go on with a text that began in a line above. */
  BitSet texts() {
    return texts;
  }

  private Event read() {
    try {
      return parser.read();
    } catch (MarkedYAMLException e) {
      Optional<Diagnostic> before = gaps.upTo(e.getProblemMark());
      throw new UnreadableException(before.orElseGet(() -> SyntaxFault.of(file, source, e)), e);
    } catch (YAMLException e) {
      // Without a mark, such as behind the quotation mark of " - '\n - '[" in SnakeYAML 2.5
      throw new UnreadableException(
          Diagnostic.error(Place.spot(file, rest()), "yaml-indentation"), e);
    } catch (NumberFormatException e) {
      // SnakeYAML 2.5 lets it escape for "\\UFFFFFFFF" without a mark, so look for it from here on
      Place place = Place.spot(file, rest()).at("\\U");
      throw new UnreadableException(Diagnostic.error(place, "yaml-escape", "U"), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passes over a value whose first event was already taken. */
  void skip(Event first) {
    int outer = first instanceof CollectionStartEvent ? depth - 1 : depth;
    while (depth > outer) {
      next();
    }
  }

  private Location rest() {
    Location from = location(last);
    return new Location(from.line(), from.column(), source.lines() + 1, 1);
  }

  /** The stretch of one event. */
  static Location location(Event event) {
    return between(event.getStartMark(), event.getEndMark());
  }

  /** The stretch from an event to the one that was read last. */
  Location since(Event first) {
    return between(first.getStartMark(), last.getEndMark());
  }

  private static Location between(Mark start, Mark end) {
    return new Location(
        start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
  }
}
