package broadside.revision;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would change for readers without a word about it, in a few words.
 *
 * @param was what they had; empty for a passage that was added
 * @param now what they would have; empty for a passage that was removed
 * @param more how many more passages would change
 */
public record Change(String was, String now, int more) {
  /** Passages that share less are no two versions of one. */
  private static final double ALIKE = 0.4;

  private static final int COMPARED = 20;

  /** Two passages of which one may have become the other. */
  private record Pair(String was, String now) {
    double likeness() {
      Set<String> before = Words.all(was);
      Set<String> after = Words.all(now);
      Set<String> shared = new HashSet<>(before);
      shared.retainAll(after);
      return 2.0 * shared.size() / (before.size() + after.size());
    }
  }

  /**
   * The change from what is published; empty if there is none, if a new correction tells of it, or
   * if one of the two is no statement but the word that it was withdrawn.
   */
  public static Optional<Change> between(Version published, Version now) {
    boolean isTold =
        now.corrections() > published.corrections() || now.withdrawn() || published.withdrawn();
    return isTold ? Optional.empty() : between(published.passages(), now.passages());
  }

  private static Optional<Change> between(List<String> was, List<String> now) {
    List<Stretch<String>> stretches = Stretch.between(was, now);
    int passages = stretches.stream().mapToInt(Stretch::size).sum();
    return stretches.stream().findFirst().map(first -> named(first, passages - 1));
  }

  private static Change named(Stretch<String> stretch, int more) {
    return pair(stretch)
        .map(pair -> Words.changed(pair.was(), pair.now(), more))
        .orElseGet(() -> alone(stretch, more));
  }

  /** Passages beside a changed one may have been added or removed, so that it has to be found. */
  private static Optional<Pair> pair(Stretch<String> stretch) {
    if (stretch.was().size() == stretch.now().size()) {
      return Optional.of(new Pair(stretch.was().get(0), stretch.now().get(0)));
    }
    return pairs(stretch)
        .filter(pair -> pair.likeness() >= ALIKE)
        .max(Comparator.comparing(Pair::likeness));
  }

  private static Stream<Pair> pairs(Stretch<String> stretch) {
    return stretch.was().stream()
        .limit(COMPARED)
        .flatMap(was -> stretch.now().stream().limit(COMPARED).map(now -> new Pair(was, now)));
  }

  private static Change alone(Stretch<String> stretch, int more) {
    return stretch.now().size() > stretch.was().size()
        ? new Change("", Words.beginning(stretch.now().get(0)), more)
        : new Change(Words.beginning(stretch.was().get(0)), "", more);
  }
}
