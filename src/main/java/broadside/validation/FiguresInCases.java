package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.figure.Figure;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import broadside.model.translation.Translation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A placeholder asks for a case that its language has and that is known of what is counted, and it
 * asks for one where a preposition stands before it: nobody writes "nach viele Anrufe".
 */
final class FiguresInCases implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    incident.allFigures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
    return Stream.concat(
        original(incident, figures),
        incident.translations().stream().flatMap(translation -> check(translation, figures)));
  }

  private static Stream<Diagnostic> original(Incident incident, Map<String, Figure> figures) {
    CaseCheck check = CaseCheck.of(incident.language(), figures, Figure::unit);
    return Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .map(IncidentText::text)
        .flatMap(check::findings);
  }

  private static Stream<Diagnostic> check(Translation translation, Map<String, Figure> figures) {
    CaseCheck check =
        CaseCheck.of(translation.language(), figures, figure -> unit(translation, figure));
    Stream<Text> texts = translation.entries().stream().flatMap(entry -> entry.text().stream());
    return texts.flatMap(check::findings);
  }

  private static Optional<Unit> unit(Translation translation, Figure figure) {
    return translation.find("figures." + figure.id() + ".unit").flatMap(Translation.Entry::unit);
  }
}
