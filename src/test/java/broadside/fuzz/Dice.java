package broadside.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chance that can be thrown again: the same seed gives the same inputs. */
public final class Dice {
  private final Random random;

  /** Dice that fall the same way for the same seed. */
  public Dice(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to below a bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of several. */
  @SafeVarargs
  public final <T> T one(T... choices) {
    return choices[below(choices.length)];
  }

  /** One of several. */
  public <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** True once in so many times. */
  public boolean once(int times) {
    return below(times) == 0;
  }

  /** Up to so many pieces, one behind the other. */
  String some(int most, Supplier<String> piece) {
    return Stream.generate(piece).limit(below(most + 1)).collect(Collectors.joining());
  }

  /** Any bytes. */
  byte[] bytes(int most) {
    byte[] bytes = new byte[below(most + 1)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The text with a few pieces cut, doubled, moved or replaced. */
  String mutated(String text, Supplier<String> piece) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = below(6); i >= 0; i--) {
      int from = below(mutated.length() + 1);
      int to = Math.min(mutated.length(), from + below(once(4) ? 200 : 6));
      mutated.replace(from, to, once(3) ? mutated.substring(from, to).repeat(2) : piece.get());
    }
    return mutated.toString();
  }
}
