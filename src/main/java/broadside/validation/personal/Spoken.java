package broadside.validation.personal;

import broadside.language.LanguageRules;
import java.util.regex.Pattern;

/** How people write the signs of an address when they do not want robots to find it. */
final class Spoken {
  /**
   * A dot that somebody disguised. It means the same, but shows that an address is meant: “press at
   * example.org” is how one names a website, “press at example[dot]org” is not.
   */
  static final String DISGUISED_DOT = "\u2024";

  /** The words for “@” in the languages of the program. */
  static final String AT = String.join("|", LanguageRules.all(LanguageRules::at));

  /** The words for a dot in an address. */
  static final String DOT = String.join("|", LanguageRules.all(LanguageRules::dot));

  /** The same, to be found in a text. */
  static final WordSearch DOTS = new WordSearch(LanguageRules.all(LanguageRules::dot));

  private static final String OPEN = "[\\[({<]\\s{0,3}(?iu:";

  /** What is followed by a target is the text of a link. */
  private static final String CLOSE =
      ")\\s{0,3}(?:[)}>]|\\](?!\\((?:https?:|mailto:|tel:|[./#])))\\s{0,3}";

  private static final Step BRACKETED_AT = Step.of("[({<", OPEN + "@|" + AT + CLOSE, "@");
  private static final Step BRACKETED_DOT =
      Step.of("[({<", OPEN + "\\.|" + DOT + CLOSE, DISGUISED_DOT);
  private static final Step BRACKETED_COLON =
      new Step(Signs.of("["), Pattern.compile("\\[(::?)\\]"), match -> match.group(1));

  /** As in ids and in the addresses of pages: {@code press-at-example-dot-org}. */
  private static final Step HYPHENATED =
      new Step(
          Signs.of("-_"),
          Pattern.compile(
              ("(?iu)[-_](?:%s)[-_]([\\p{L}\\p{N}]{1,40}+(?:-[\\p{L}\\p{N}]{1,40}+){0,5}?)"
                      + "[-_](?:%s)[-_](?=\\p{L})")
                  .formatted(AT, DOT)),
          match -> " at " + match.group(1) + DISGUISED_DOT);

  private Spoken() {}

  /** The reading with signs in the place of words in brackets. */
  static NormalizedText signs(NormalizedText reading) {
    NormalizedText colons = BRACKETED_COLON.apply(BRACKETED_DOT.apply(BRACKETED_AT.apply(reading)));
    return HYPHENATED.apply(colons);
  }
}
