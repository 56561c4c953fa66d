package broadside.validation.personal;

import java.util.regex.Pattern;

/**
 * What stands between white space in a text of letters and of the marks of prose: mostly a word
 * with marks around it.
 */
final class Piece {
  private static final Pattern SIGN = Pattern.compile("(?iu:" + Spoken.AT + "|" + Spoken.DOT + ")");

  /** Nothing shorter hides a text in Base64, is a secret, or has the form {@code -at-b-dot-de}. */
  private static final int LONG = 12;

  private final char[] text;
  private final int start;
  private final int end;
  private final int first;
  private final int last;

  /** The piece of a text from one place to another. */
  Piece(char[] text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.first = firstLetter();
    this.last = behindLastLetter();
  }

  private int firstLetter() {
    int at = start;
    while (at < end && !WordSearch.isLetter(text[at])) {
      at++;
    }
    return at;
  }

  private int behindLastLetter() {
    int at = end;
    while (at > first && !WordSearch.isLetter(text[at - 1])) {
      at--;
    }
    return at;
  }

  /** Whether it may be a part of an address in words, or a secret, or hide a text. */
  boolean isSuspect() {
    boolean isWord = isWord();
    boolean isLong = end - start >= LONG;
    return hasBracket(isWord) || (isLong && (!isWord || isMixed() || hidesText()));
  }

  private boolean isWord() {
    int at = first;
    while (at < last && WordSearch.isLetter(text[at])) {
      at++;
    }
    return first < last && at == last;
  }

  private String word() {
    return new String(text, first, last - first);
  }

  /** Whether a bracket is opened that is not that of a word in brackets. */
  private boolean hasBracket(boolean isWord) {
    for (int at = start; at < end; at++) {
      boolean opens = text[at] == '(' || text[at] == '{';
      if (opens && (!isWord || at + 1 != first || isSign())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSign() {
    return SIGN.matcher(new String(text, first, last - first)).matches();
  }

  /** Words have capitals at their beginning only; secrets of nothing but letters have others. */
  private boolean isMixed() {
    int at = first + 1;
    while (at < last && !Character.isUpperCase(text[at])) {
      at++;
    }
    return at < last;
  }

  private boolean hidesText() {
    return Hidden.runs(new String(text, start, end - start))
        .anyMatch(run -> Hidden.decoded(run.text()).isPresent());
  }
}
