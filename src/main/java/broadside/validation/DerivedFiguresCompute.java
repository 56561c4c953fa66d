package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.figure.Derivation;
import broadside.model.figure.DurationForm;
import broadside.model.figure.Figure;
import broadside.model.figure.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A derived figure is made of numbers, and not of itself, and can be written down. */
final class DerivedFiguresCompute implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    incident.allFigures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
    Map<String, List<String>> parts = new LinkedHashMap<>();
    figures.forEach((id, figure) -> parts.put(id, parts(figure)));
    Circles circles = new Circles(parts);
    Magnitudes magnitudes = new Magnitudes(figures, circles.targetsFirst());
    return figures.values().stream().flatMap(figure -> check(figure, figures, circles, magnitudes));
  }

  private static Stream<Diagnostic> check(
      Figure figure, Map<String, Figure> figures, Circles circles, Magnitudes magnitudes) {
    List<String> parts = parts(figure);
    Stream<Diagnostic> uncounted =
        parts.stream()
            .filter(figures::containsKey)
            .flatMap(id -> uncounted(figure, figures.get(id)).stream());
    if (circles.holds(figure.id())) {
      return Stream.concat(
          uncounted,
          Stream.of(Diagnostic.error(place(figure), "derived-from-itself", figure.id())));
    }
    boolean first = parts.stream().noneMatch(magnitudes::isTooLong);
    return magnitudes.isTooLong(figure.id()) && first
        ? Stream.concat(
            uncounted, Stream.of(Diagnostic.error(place(figure), "figure-too-long", figure.id())))
        : uncounted;
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

  /** A part that is no number. */
  private static Optional<Diagnostic> uncounted(Figure figure, Figure part) {
    Optional<String> id =
        isMany(part)
            ? Optional.of("derived-from-many")
            : Optional.of("derived-from-duration").filter(duration -> isDuration(part));
    return id.map(
        found -> Diagnostic.error(place(figure).at(part.id()), found, figure.id(), part.id()));
  }

  private static boolean isDuration(Figure figure) {
    return figure.value() instanceof Figure.Derived derived
        && derived.derivation() instanceof Derivation.Duration duration
        && duration.form() == DurationForm.DURATION;
  }

  private static boolean isMany(Figure figure) {
    return figure.value() instanceof Figure.Observed observed
        && observed.quantity() instanceof Quantity.Many;
  }
}
