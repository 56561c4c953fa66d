package broadside.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Lets stars emphasise a quotation within a word, as Hebrew (ה**«פיראטים»**) and Ukrainian
 * (**«спам»**ний) writers mean them: a quotation mark or bracket in a word counts as its letter. To
 * CommonMark such stars are stars.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">CommonMark</a>
 */
final class Stars extends AsteriskDelimiterProcessor {
  private static final String STRAIGHT = "\"'\u05F3\u05F4";

  Stars() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || (isOfWord(before) && isQuote(after, Character.START_PUNCTUATION));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || (isOfWord(after) && isQuote(before, Character.END_PUNCTUATION));
  }

  /** Letters beyond the basic plane come as the half of one. */
  private static boolean isOfWord(String sign) {
    return Character.isLetterOrDigit(sign.charAt(0)) || Character.isSurrogate(sign.charAt(0));
  }

  /** Which quotation mark opens depends on the language; brackets look it. */
  private static boolean isQuote(String sign, byte bracket) {
    int type = Character.getType(sign.charAt(0));
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == bracket
        || STRAIGHT.contains(sign);
  }
}
