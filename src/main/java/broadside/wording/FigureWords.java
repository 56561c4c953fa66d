package broadside.wording;

import broadside.analysis.Figures;
import broadside.edition.Edition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of an incident in words, each worded once in a language. */
final class FigureWords {
  private final Figures figures;
  private final Map<Key, String> words = new ConcurrentHashMap<>();

  FigureWords(Figures figures) {
    this.figures = figures;
  }

  /** A figure in a language. */
  private record Key(String figure, String language) {}

  String of(Edition.Figure figure, Wording wording) {
    return words.computeIfAbsent(
        new Key(figure.id(), wording.phrases().language()),
        key ->
            figures
                .duration(figure)
                .map(wording::duration)
                .orElseGet(() -> wording.figure(figure, figures.quantity(figure))));
  }
}
