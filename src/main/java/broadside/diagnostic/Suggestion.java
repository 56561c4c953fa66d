package broadside.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** “Did you mean …?”: the known word that is nearest to a mistyped one. */
public final class Suggestion {
  /** Longer words are texts rather than slips, and comparing them takes quadratic time. */
  private static final int LONGEST = 64;

  private Suggestion() {}

  /**
   * The nearest of the known words, in upper or lower case, when it is near enough: a third of the
   * letters may be wrong, but not all of them: {@code -w} is not near to {@code -j}. Of equally
   * near ones, one of the same letters, else the first.
   */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int length = Math.max(typed.length(), candidate.length());
      int leastPossible = Math.abs(typed.length() - candidate.length());
      if (length > LONGEST || leastPossible > (length + 1) / 3) {
        continue;
      }
      int distance = distance(lower(typed), lower(candidate));
      int rank = 2 * distance + (sameLetters(typed, candidate) ? 0 : 1);
      if (distance <= (length + 1) / 3 && rank < least && shareLetter(typed, candidate)) {
        best = candidate;
        least = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean shareLetter(String typed, String candidate) {
    String known = lower(candidate);
    return lower(typed).chars().anyMatch(letter -> letter != '-' && known.indexOf(letter) >= 0);
  }

  private static boolean sameLetters(String a, String b) {
    return a.length() == b.length() && letters(a).equals(letters(b));
  }

  private static List<Integer> letters(String word) {
    return lower(word).codePoints().sorted().boxed().toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions,
   * deletions, replacements and swaps of neighbours.
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (swapped(a, i, b, j)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  /** Whether the two letters before each end are the same ones in the other order. */
  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
