package broadside.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fact that a text must tell, with who did what to whom. How it is written down stands above the
 * lists of facts in {@code src/test/resources}.
 *
 * @param number its number in its list
 * @param fact what it is
 * @param claims what must be said, and what must not
 */
public record Fact(int number, String fact, List<String> claims) {
  private static final String NOT = "not ";
  private static final String NEAR = "[\\w’-]*(?:[^\\w’-]+[\\w’-]+){0,4}?[^\\w’-]+";
  private static final String FAR = ".*?";
  private static final Pattern SENTENCE = Pattern.compile("(?<!\\d)[.!?]\\s+|\\n\\n");
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** The facts of a list. */
  public static List<Fact> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|"))
        .map(parts -> new Fact(Integer.parseInt(parts[0].strip()), parts[1], split(parts[2], ";")))
        .toList();
  }

  /** The claims that a text does not meet. */
  public List<String> missedBy(String text) {
    List<String> sentences =
        Arrays.stream(SENTENCE.split(text))
            .map(part -> part.replaceAll("[\\s\\u00A0]+", " "))
            .toList();
    return claims.stream().filter(claim -> !isMet(claim, sentences)).toList();
  }

  private static boolean isMet(String claim, List<String> sentences) {
    return claim.startsWith(NOT)
        ? sentences.stream().noneMatch(said(claim.substring(NOT.length())))
        : sentences.stream().anyMatch(said(claim));
  }

  private static Predicate<String> said(String claim) {
    String pattern =
        split(claim, " \\.\\.\\. ").stream()
            .map(near -> split(near, " > ").stream().map(Fact::either).collect(joining(NEAR)))
            .collect(joining(FAR));
    return Pattern.compile(pattern, FLAGS).asPredicate();
  }

  private static String either(String words) {
    return split(words, " / ").stream()
        .map(Pattern::quote)
        .collect(joining("|", "(?<![\\w’-])(?:", ")"));
  }

  private static List<String> split(String text, String separator) {
    return Stream.of(text.split(separator)).map(String::strip).toList();
  }
}
