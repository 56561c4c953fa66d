package broadside.validation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.figure.Figure;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date or an ordinal at the start of a line, as in “1. Mai” or “1. Vorsitzender”, is not taken
 * for the first item of a list. Other numbers than the first are not: a list begins with 1.
 */
final class NoDateIsAnItem implements Rule, WorkspaceRule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    List<EditionValue> values =
        Projection.of(incident, Audience.INTERNAL).map(EditionValues::of).orElse(List.of());
    Set<String> ones =
        incident.allFigures().filter(NoDateIsAnItem::isOne).map(Figure::id).collect(toSet());
    return check(values, incident.translations(), new FirstItems(incident.language(), ones));
  }

  /** Which is told as “1”. */
  private static boolean isOne(Figure figure) {
    return figure.unit().isEmpty()
        && figure.per().isEmpty()
        && figure.value() instanceof Figure.Observed observed
        && observed.quantity().notation().equals("1");
  }

  /** The publisher's texts stand below every statement. */
  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    Publisher publisher = outline.publisher();
    List<EditionValue> values = EditionValues.of(PublisherInfo.of(publisher));
    String original = publisher.languages().get(0);
    return check(values, publisher.translations(), new FirstItems(original, Set.of()));
  }

  private static Stream<Diagnostic> check(
      List<EditionValue> values, List<Translation> translations, FirstItems original) {
    Map<String, String> languages =
        translations.stream().collect(toMap(each -> each.place().file(), Translation::language));
    return values.stream()
        .filter(value -> value.is(EditionValue.Form.MARKDOWN))
        .flatMap(
            value ->
                Optional.ofNullable(languages.get(value.place().file()))
                    .map(original::in)
                    .orElse(original)
                    .findings(value));
  }
}
