package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.SourceText;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.text.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notices texts that were probably cut: without quotation marks, YAML takes what follows {@code "
 * #"} for a comment and drops it, as in "we closed ticket #5".
 */
final class CutTexts {
  private static final Pattern COMMENT = Pattern.compile("^\\s+(#.*)$");
  private static final Pattern MARKED = Pattern.compile("^[\"'|>]");

  private CutTexts() {}

  static List<Diagnostic> check(Incident incident, Map<String, Locations> locations) {
    return Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .map(IncidentText::text)
        .filter(text -> locations.containsKey(text.place().file()))
        .flatMap(text -> check(text, locations.get(text.place().file())))
        .toList();
  }

  private static Stream<Diagnostic> check(Text text, Locations locations) {
    Location at = locations.locate(text.place());
    SourceText source = locations.source();
    Matcher comment = COMMENT.matcher(source.after(at.endLine(), at.endColumn()));
    boolean marked = MARKED.matcher(source.after(at.line(), at.column())).find();
    return comment.find() && !marked
        ? Stream.of(Diagnostic.warning(text.place(), "text-before-comment", comment.group(1)))
        : Stream.empty();
  }
}
