package broadside.markdown;

import java.util.Optional;

/**
 * The sign between words that stood apart and are told in one line. It is put when more words come,
 * and only where the words before it do not end in a sign already.
 */
final class Joint {
  /** Right behind code, any sign would be a part of it. */
  private static final String AFTER_CODE = " – ";

  private static final String COMMA = ",";
  private static final String STOP = ".";
  private static final String ENDS = ".,:;!?…–—";
  private static final String CLOSES = ")]}\"'”’»“‘\u2069\u200F\u200E";

  private final Optional<Punctuation> punctuation;
  private String sign = "";
  private boolean isClosed;
  private boolean isBehindCode;

  /**
   * A joint.
   *
   * @param punctuation the signs; empty where a space is enough
   */
  Joint(Optional<Punctuation> punctuation) {
    this.punctuation = punctuation;
  }

  /** An element begins: of several that begin at once the outermost decides. */
  void before(HtmlTag tag) {
    if (sign.isEmpty() || sign.equals(COMMA)) {
      sign =
          punctuation.map(signs -> sign(tag, signs)).filter(next -> !next.isEmpty()).orElse(sign);
    }
  }

  /** An element ends: what it said introduces nothing, unless it is a paragraph or a heading. */
  void after(HtmlTag tag) {
    isClosed |= isIntroduced(tag);
    isBehindCode |= tag == HtmlTag.PRE;
  }

  private static boolean isIntroduced(HtmlTag tag) {
    return switch (tag) {
      case UL, OL, TABLE, BLOCKQUOTE, PRE -> true;
      default -> false;
    };
  }

  private String sign(HtmlTag tag, Punctuation signs) {
    if (isIntroduced(tag)) {
      return isClosed ? STOP : signs.colon();
    }
    return switch (tag) {
      case P, H1, H2, H3, H4, H5, H6, HR -> STOP;
      case LI, TR -> signs.semicolon();
      case TH, TD -> COMMA;
      default -> "";
    };
  }

  /** More words come: the sign goes behind those that are there. */
  void close(StringBuilder words) {
    int end = words.length();
    while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && !sign.isEmpty() && (isBehindCode || !isEnded(words, end))) {
      words.replace(end, words.length(), isBehindCode ? AFTER_CODE : sign + " ");
    }
    sign = "";
    isClosed = false;
    isBehindCode = false;
  }

  private static boolean isEnded(StringBuilder words, int end) {
    int last = end - 1;
    while (last > 0 && CLOSES.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(words.charAt(last)) >= 0;
  }
}
