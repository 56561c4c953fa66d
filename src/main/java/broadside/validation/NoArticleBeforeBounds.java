package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.language.LanguageRules;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.figure.Figure;
import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No definite article stands before a figure that is told with a bound, a doubt or a range: nobody
 * writes "the at least 6 members".
 */
final class NoArticleBeforeBounds implements Rule {
  private static Pattern before(List<String> articles) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", articles) + ")\\s+$");
  }

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    List<String> articles = LanguageRules.of(incident.language()).articles();
    if (articles.isEmpty()) {
      return Stream.empty();
    }
    Set<String> bounded =
        incident
            .allFigures()
            .filter(NoArticleBeforeBounds::isBounded)
            .map(Figure::id)
            .collect(Collectors.toSet());
    return bounded.isEmpty() ? Stream.empty() : check(incident, before(articles), bounded);
  }

  private static Stream<Diagnostic> check(Incident incident, Pattern article, Set<String> bounded) {
    return IncidentText.all(incident).stream()
        .flatMap(text -> check(text.text(), article, bounded));
  }

  private static boolean isBounded(Figure figure) {
    return figure.value() instanceof Figure.Observed observed
        && !(observed.quantity() instanceof Quantity.Counted counted
            && counted.qualifier() == FigureQualifier.EXACT);
  }

  private static Stream<Diagnostic> check(Text text, Pattern article, Set<String> bounded) {
    List<Text.Segment> segments = text.segments();
    return IntStream.range(1, segments.size())
        .filter(
            i ->
                segments.get(i - 1) instanceof Text.Literal before
                    && article.matcher(before.text()).find())
        .mapToObj(segments::get)
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast)
        .filter(found -> found.kind() == Placeholder.Kind.FIGURE && bounded.contains(found.id()))
        .map(
            found ->
                Diagnostic.warning(
                    text.place().at(found.raw()), "article-before-figure", found.raw()));
  }
}
