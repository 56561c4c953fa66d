package broadside.validation.personal;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One disguise and what it stands for.
 *
 * @param signs of which characters it needs one
 * @param pattern how it is written
 * @param meaning what a match of it means
 */
record Step(Signs signs, Pattern pattern, Function<MatchResult, String> meaning) {
  /** A disguise that always means the same. */
  static Step of(String signs, String regex, String meaning) {
    return new Step(Signs.of(signs), Pattern.compile(regex), match -> meaning);
  }

  NormalizedText apply(NormalizedText reading) {
    return reading.signs().hasAny(signs) ? reading.replace(pattern, meaning) : reading;
  }
}
