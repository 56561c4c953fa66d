package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.language.GrammaticalCase;
import broadside.language.LanguageRules;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import broadside.model.figure.Quantity;
import broadside.model.figure.Unit;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at the cases for which the texts of one language ask.
 *
 * @param rules what is known of the language
 * @param governors finds the prepositions of figures
 * @param figures the figures of the incident by their ids
 * @param units what a figure counts, in the language
 */
record CaseCheck(
    LanguageRules rules,
    Governors governors,
    Map<String, Figure> figures,
    Function<Figure, Optional<Unit>> units) {
  /** The cases that need no forms of their own: what was not given is told as in the nominative. */
  private static final Set<GrammaticalCase> LIKE_NOMINATIVE =
      Set.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.ACCUSATIVE);

  static CaseCheck of(
      String language, Map<String, Figure> figures, Function<Figure, Optional<Unit>> units) {
    LanguageRules rules = LanguageRules.of(language);
    return new CaseCheck(rules, Governors.of(rules), figures, units);
  }

  /** What is wrong with the placeholders of a text. */
  Stream<Diagnostic> findings(Text text) {
    List<Text.Segment> segments = text.segments();
    return IntStream.range(0, segments.size())
        .boxed()
        .flatMap(
            i ->
                segments.get(i) instanceof Placeholder found
                    ? finding(place(text, i, found), found, segments.subList(0, i)).stream()
                    : Stream.empty());
  }

  /** Of a placeholder, which may stand in a text more than once. */
  private static Place place(Text text, int segment, Placeholder found) {
    int skipped =
        (int)
            text.segments().subList(0, segment).stream()
                .filter(each -> each instanceof Placeholder other && isSame(other, found))
                .count();
    return text.place().at(new Place.Excerpt(found.raw(), skipped));
  }

  private static boolean isSame(Placeholder one, Placeholder other) {
    return one.raw().equals(other.raw());
  }

  private Optional<Diagnostic> finding(Place place, Placeholder found, List<Text.Segment> before) {
    return found.caseWord().isEmpty()
        ? unasked(place, found, before)
        : wrong(found).map(fault -> Diagnostic.error(place, fault)).or(() -> unknown(place, found));
  }

  private Optional<Fault> wrong(Placeholder found) {
    String asked = found.caseWord().orElseThrow();
    if (found.kind() != Placeholder.Kind.FIGURE) {
      return Optional.of(Fault.of("case-of-no-figure", found.raw()));
    }
    if (rules.cases().isEmpty()) {
      return Optional.of(Fault.of("language-without-cases", found.raw(), rules.language()));
    }
    List<String> known = words(rules.cases());
    return known.contains(asked)
        ? Optional.empty()
        : Optional.of(
            Fault.of("unknown-case", found.raw(), asked, String.join(", ", known))
                .suggesting(Suggestion.nearest(asked, known).map(word -> asking(found, word))));
  }

  private static List<String> words(Collection<GrammaticalCase> cases) {
    return cases.stream().map(GrammaticalCase::word).toList();
  }

  private static String asking(Placeholder found, String word) {
    return "{" + found.id() + "|" + word + "}";
  }

  /** What is counted would be told in the nominative. */
  private Optional<Diagnostic> unknown(Place place, Placeholder found) {
    GrammaticalCase asked = found.grammaticalCase();
    return figure(found)
        .flatMap(units)
        .filter(unit -> !LIKE_NOMINATIVE.contains(asked) && !unit.cases().containsKey(asked))
        .map(
            unit ->
                Diagnostic.warning(
                    place,
                    "unit-without-case",
                    found.raw(),
                    asked.word(),
                    "figures." + found.id() + ".unit"));
  }

  private Optional<Diagnostic> unasked(Place place, Placeholder found, List<Text.Segment> before) {
    return figure(found)
        .filter(CaseCheck::hasWords)
        .flatMap(figure -> governors.before(before))
        .map(governor -> warning(place, found, governor));
  }

  private static Diagnostic warning(Place place, Placeholder found, Governors.Governor governor) {
    return Diagnostic.warning(
        place,
        "preposition-without-case",
        found.raw(),
        governor.preposition(),
        shown(governor.cases(), GrammaticalCase::word),
        shown(governor.cases(), each -> asking(found, each.word())));
  }

  private static String shown(
      Set<GrammaticalCase> cases, Function<GrammaticalCase, String> wording) {
    return cases.stream().map(wording).collect(Collectors.joining(" / "));
  }

  private Optional<Figure> figure(Placeholder found) {
    return found.kind() == Placeholder.Kind.FIGURE
        ? Optional.ofNullable(figures.get(found.id()))
        : Optional.empty();
  }

  /** Whether a case is heard: digits alone are the same in all of them. */
  private static boolean hasWords(Figure figure) {
    boolean isMany =
        figure.value() instanceof Figure.Observed observed
            && observed.quantity() instanceof Quantity.Many;
    boolean isTime =
        figure.value() instanceof Figure.Derived derived
            && derived.derivation() instanceof Derivation.Duration;
    return isMany || isTime || figure.unit().isPresent();
  }
}
