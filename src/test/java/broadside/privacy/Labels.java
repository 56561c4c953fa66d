package broadside.privacy;

import broadside.fuzz.Dice;
import java.util.List;
import java.util.Optional;

/** Labels as numbers, apart from the program's own: the higher, the fewer may see it. */
final class Labels {
  static final int CLEAR = 0;
  static final int GREEN = 1;
  static final int RED = 4;

  private static final List<String> WORDS =
      List.of("clear", "green", "amber", "amber+strict", "red");

  private Labels() {}

  static int rank(String word) {
    return WORDS.indexOf(word);
  }

  /** Any label that is at least so narrow, or none. */
  static Optional<String> any(Dice dice, int from) {
    return dice.once(2) ? Optional.empty() : Optional.of(WORDS.get(from + dice.below(5 - from)));
  }

  /** A label of that rank, or none where the whole has it already. */
  static Optional<String> exactly(Dice dice, int rank, int whole) {
    return rank == whole && dice.once(2) ? Optional.empty() : Optional.of(WORDS.get(rank));
  }
}
