package broadside.wording;

import broadside.analysis.Figures;
import broadside.edition.Edition;
import broadside.language.GrammaticalCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of an incident in words, each worded once in a language. */
final class FigureWords {
  private final Figures figures;
  private final Map<Key, String> words = new ConcurrentHashMap<>();

  FigureWords(Figures figures) {
    this.figures = figures;
  }

  /** A figure in a language and a case. */
  private record Key(String figure, String language, GrammaticalCase grammaticalCase) {}

  /** A figure as it stands alone. */
  String of(Edition.Figure figure, Wording wording) {
    return of(figure, wording, GrammaticalCase.NOMINATIVE);
  }

  String of(Edition.Figure figure, Wording wording, GrammaticalCase grammaticalCase) {
    return words.computeIfAbsent(
        new Key(figure.id(), wording.phrases().language(), grammaticalCase),
        key ->
            figures
                .duration(figure)
                .map(elapsed -> wording.duration(elapsed, grammaticalCase))
                .orElseGet(
                    () -> wording.figure(figure, figures.quantity(figure), grammaticalCase)));
  }
}
