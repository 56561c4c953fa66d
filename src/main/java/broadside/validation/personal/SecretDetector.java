package broadside.validation.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what opens doors: private keys, tokens by the marks of their makers, names with passwords
 * in links, values behind words such as “password”, and what only chance can have written.
 */
final class SecretDetector implements Detector {
  private static final Pattern PRIVATE_KEY =
      Pattern.compile("-{3,5}\\s?BEGIN [A-Z0-9 ]{0,40}?PRIVATE KEY[A-Z ]{0,10}+-{0,5}");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("://([^\\s/@:?#]{1,100}+:[^\\s/?#]{1,100})@");

  /** Signs that do not stand within a word but around it. */
  private static final Signs AROUND = Signs.of("<>\"`()[]{}|\\");

  private static final Signs ASSIGNING = Signs.of(":=");

  private static final int LEAST = 16;

  @Override
  public Stream<Match> find(NormalizedText reading) {
    String text = reading.text();
    Stream<Match> assigned =
        reading.signs().hasAny(ASSIGNING) ? Assignments.find(text) : Stream.empty();
    return Stream.of(keys(text), passwords(text), words(text), assigned).flatMap(found -> found);
  }

  private static Stream<Match> keys(String text) {
    return text.contains("PRIVATE KEY") ? matches(PRIVATE_KEY, text, 0) : Stream.empty();
  }

  private static Stream<Match> passwords(String text) {
    return text.contains("://")
        ? IN_ADDRESS.matcher(text).results().map(found -> secret(found.group(1), found.start(1)))
        : Stream.empty();
  }

  private static Stream<Match> words(String text) {
    return Runs.of(text, LEAST, SecretDetector::isOfWord).flatMap(SecretDetector::inWord);
  }

  private static Stream<Match> inWord(Runs.Run word) {
    Stream<Match> known = matches(Tokens.KNOWN, word.text(), word.start());
    return word.text().contains("://")
        ? known
        : Stream.concat(known, Tokens.random(word.text(), word.start()));
  }

  private static Stream<Match> matches(Pattern pattern, String text, int offset) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(found -> secret(found.group(), offset + found.start()));
  }

  private static boolean isOfWord(char sign) {
    return sign > ' ' && sign <= '~' && !AROUND.has(sign);
  }

  /** A secret that stands in a text as it is. */
  static Match secret(String value, int start) {
    return new Match(Kind.SECRET, value, start, start + value.length());
  }
}
