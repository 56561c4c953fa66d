package broadside.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints findings for a terminal: each with its place, the source line with carets and a hint,
 * ordered by place, and a summary at the end.
 *
 * @param messages the wording
 * @param locations the locations of a file, where it could be read
 * @param colours whether to use ANSI colours
 */
public record DiagnosticFormatter(
    Messages messages, Function<String, Optional<Locations>> locations, boolean colours) {
  private static final String RED = "31;1";
  private static final String YELLOW = "33;1";
  private static final String BOLD = "1";

  /** A finding with the stretch it means; files that could not be read have none. */
  private record Located(Diagnostic diagnostic, Optional<Locations> file, Optional<Location> at) {}

  /** The findings as text that ends with a line break; empty when there are none. */
  public String format(Collection<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    Stream<String> printed =
        diagnostics.stream().map(this::locate).sorted(order()).map(this::print);
    return printed.collect(Collectors.joining()) + summary(diagnostics) + "\n";
  }

  /** With the lines of the places that it names. */
  private Fault told(Fault fault) {
    List<Object> args =
        fault.args().stream().map(arg -> arg instanceof Place place ? spot(place) : arg).toList();
    return new Fault(fault.id(), args, fault.suggestion());
  }

  private String spot(Place place) {
    return locations
        .apply(place.file())
        .map(known -> place.file() + ":" + known.locate(place).line())
        .orElse(place.file());
  }

  private Located locate(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    Optional<Locations> file = locations.apply(place.file());
    Optional<Location> at =
        file.map(known -> known.locate(place)).or(() -> Location.ofSpot(place.pointer()));
    return new Located(diagnostic, file, at);
  }

  private static Comparator<Located> order() {
    return Comparator.comparing((Located finding) -> finding.diagnostic().place().file())
        .thenComparing(finding -> finding.at().map(Location::line).orElse(0))
        .thenComparing(finding -> finding.at().map(Location::column).orElse(0));
  }

  private String print(Located finding) {
    Diagnostic diagnostic = finding.diagnostic();
    String colour = diagnostic.isError() ? RED : YELLOW;
    String position = finding.at().map(at -> at.line() + ":" + at.column() + ":").orElse("");
    String head = Visible.line(diagnostic.place().file()) + ":" + position;
    String level = word(diagnostic.level().name().toLowerCase(Locale.ROOT)) + ":";
    Fault fault = told(diagnostic.fault());
    String text = Visible.line(messages.text(fault));
    String hint = hint(fault);
    return paint(BOLD, head)
        + " %s %s [%s]\n".formatted(paint(colour, level), text, diagnostic.id())
        + snippet(finding, colour)
        + hint;
  }

  private String snippet(Located finding, String colour) {
    if (finding.file().isEmpty() || finding.at().isEmpty()) {
      return "";
    }
    SourceText source = finding.file().get().source();
    Location at = finding.at().get();
    if (source.line(at.line()).isBlank()) {
      return "";
    }
    Snippet snippet = Snippet.of(source, at);
    return String.format(Locale.ROOT, "%5d | %s\n", at.line(), snippet.line())
        + "      | "
        + paint(colour, snippet.carets())
        + "\n";
  }

  /** What was probably meant, and how to mend it. */
  private String hint(Fault fault) {
    String words =
        Stream.of(
                fault.suggestion().map(meant -> word("did-you-mean", meant)), messages.hint(fault))
            .flatMap(Optional::stream)
            .map(Visible::line)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "" : "      " + word("hint", words) + "\n";
  }

  private String summary(Collection<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long files = diagnostics.stream().map(finding -> finding.place().file()).distinct().count();
    List<String> counts =
        Stream.of(count("errors", errors), count("warnings", diagnostics.size() - errors))
            .flatMap(Optional::stream)
            .toList();
    String found = counts.size() == 1 ? counts.get(0) : word("both", counts.toArray());
    return word("summary", found, count("files", files).orElseThrow());
  }

  private Optional<String> count(String what, long number) {
    return switch ((int) Math.min(number, 2)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(word(what + ".one"));
      default -> Optional.of(word(what + ".other", number));
    };
  }

  private String word(String key, Object... args) {
    return messages.text(Fault.of("print." + key, args));
  }

  private String paint(String colour, String text) {
    return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }
}
