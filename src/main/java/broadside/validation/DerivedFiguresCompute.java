package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.figure.Figure;
import broadside.model.figure.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A derived figure is made of numbers, and not of itself. */
final class DerivedFiguresCompute implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Figure> figures =
        incident
            .allFigures()
            .collect(Collectors.toMap(Figure::id, Function.identity(), (first, second) -> first));
    return figures.values().stream().flatMap(figure -> check(figure, figures));
  }

  private static Stream<Diagnostic> check(Figure figure, Map<String, Figure> figures) {
    List<String> parts = parts(figure);
    Stream<Diagnostic> uncounted =
        parts.stream()
            .filter(figures::containsKey)
            .filter(id -> isMany(figures.get(id)))
            .map(
                id -> Diagnostic.error(place(figure).at(id), "derived-from-many", figure.id(), id));
    Stream<Diagnostic> cycle =
        isMadeOf(figure, figure.id(), figures, new HashSet<>())
            ? Stream.of(Diagnostic.error(place(figure), "derived-from-itself", figure.id()))
            : Stream.empty();
    return Stream.concat(uncounted, cycle);
  }

  private static boolean isMadeOf(
      Figure figure, String id, Map<String, Figure> figures, Set<String> seen) {
    return parts(figure).stream()
        .anyMatch(
            part ->
                part.equals(id)
                    || (figures.containsKey(part)
                        && seen.add(part)
                        && isMadeOf(figures.get(part), id, figures, seen)));
  }

  private static List<String> parts(Figure figure) {
    return figure.value() instanceof Figure.Derived derived
        ? derived.derivation().figures()
        : List.of();
  }

  private static Place place(Figure figure) {
    return figure.value() instanceof Figure.Derived derived
        ? figure.place().child(derived.derivation().key())
        : figure.place();
  }

  private static boolean isMany(Figure figure) {
    return figure.value() instanceof Figure.Observed observed
        && observed.quantity() instanceof Quantity.Many;
  }
}
