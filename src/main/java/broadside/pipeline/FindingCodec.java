package broadside.pipeline;

import broadside.cache.EntryReader;
import broadside.cache.EntryWriter;
import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Level;
import broadside.diagnostic.Place;
import java.util.Optional;

/** Writes findings into entries and reads them back. */
final class FindingCodec {
  private static final int TEXT = 0;
  private static final int INTEGER = 1;
  private static final int LONG = 2;
  private static final int PLACE = 3;

  private FindingCodec() {}

  static void write(EntryWriter out, Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Fault fault = diagnostic.fault();
    place(out.flag(finding.withheld()).flag(finding.isError()), diagnostic.place())
        .text(fault.id())
        .optional(fault.suggestion(), EntryWriter::text)
        .list(fault.args(), FindingCodec::argument);
  }

  private static EntryWriter place(EntryWriter out, Place place) {
    return out.text(place.file())
        .text(place.pointer())
        .flag(place.key())
        .optional(place.excerpt(), FindingCodec::excerpt);
  }

  private static Place place(EntryReader in) {
    return new Place(in.text(), in.text(), in.flag(), in.optional(FindingCodec::excerpt));
  }

  private static void excerpt(EntryWriter out, Place.Excerpt excerpt) {
    out.text(excerpt.words()).number(excerpt.skipped());
  }

  private static Place.Excerpt excerpt(EntryReader in) {
    return new Place.Excerpt(in.text(), in.integer());
  }

  /**
   * Messages choose words by numbers, and print where a place stands; whatever else an argument is,
   * they print its text.
   */
  private static void argument(EntryWriter out, Object argument) {
    if (argument instanceof Integer number) {
      out.number(INTEGER).number(number);
    } else if (argument instanceof Long number) {
      out.number(LONG).number(number);
    } else if (argument instanceof Place place) {
      place(out.number(PLACE), place);
    } else {
      out.number(TEXT).text(argument.toString());
    }
  }

  static Finding read(EntryReader in) {
    boolean withheld = in.flag();
    Level level = in.flag() ? Level.ERROR : Level.WARNING;
    Place place = place(in);
    String id = in.text();
    Optional<String> suggestion = in.optional(EntryReader::text);
    Fault fault = new Fault(id, in.list(FindingCodec::argument), suggestion);
    return new Finding(new Diagnostic(level, place, fault), withheld);
  }

  private static Object argument(EntryReader in) {
    return switch (in.integer()) {
      case INTEGER -> in.integer();
      case LONG -> in.number();
      case PLACE -> place(in);
      default -> in.text();
    };
  }
}
