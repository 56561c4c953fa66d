package broadside.validation.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands in a text in Base64, where it is text itself. */
final class Hidden {
  /** So many digits have nine bytes: there are hardly any shorter addresses. */
  private static final int LEAST = 12;

  /** Four digits stand for three bytes; one digit alone stands for nothing. */
  private static final int GROUP = 4;

  private static final int DELETE = 0x7F;
  private static final int UNREADABLE = 0xFFFD;

  private Hidden() {}

  /** The texts behind the runs of a reading. */
  static Stream<NormalizedText> in(NormalizedText reading) {
    return runs(reading.text())
        .flatMap(
            run ->
                decoded(run.text()).map(text -> reading.as(text, run.start(), run.end())).stream());
  }

  /** What may be Base64, in either of its alphabets. */
  static Stream<Runs.Run> runs(String text) {
    return Runs.of(text, LEAST, Hidden::isDigit).filter(run -> run.text().length() % GROUP != 1);
  }

  private static boolean isDigit(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || "+/-_".indexOf(sign) >= 0;
  }

  /** The text behind a run, if it is one. */
  static Optional<String> decoded(String run) {
    byte[] bytes = Base64.getUrlDecoder().decode(run.replace('+', '-').replace('/', '_'));
    return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(Hidden::isText);
  }

  private static boolean isText(String text) {
    return text.chars().allMatch(sign -> isPrintable(sign) || Character.isWhitespace(sign));
  }

  private static boolean isPrintable(int sign) {
    return sign >= ' ' && sign != DELETE && sign != UNREADABLE;
  }
}
