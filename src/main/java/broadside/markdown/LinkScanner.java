package broadside.markdown;

import static broadside.markdown.ScannedText.NONE;

/**
 * Reads the parts of links in one pass each. Every method is given where a part may begin and
 * answers where it ends, or a negative number.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#link-label">CommonMark, links</a>
 */
record LinkScanner(ScannedText text) {
  /** CommonMark, section 4.7: at most 999 characters between the brackets. */
  private static final int LONGEST_LABEL = 999;

  /** More than any link needs: what is repeated by references must stay small. */
  private static final int LONGEST_PART = 2000;

  private static final int DEEPEST_PARENTHESES = 32;

  /** The end of {@code [label]}. */
  int label(int start) {
    if (at(start) != '[') {
      return NONE;
    }
    for (int i = start + 1; i <= start + 1 + LONGEST_LABEL && i < text.length(); i++) {
      char c = at(i);
      if (c == ']') {
        return i + 1;
      } else if (c == '[') {
        return NONE;
      } else if (isEscape(i)) {
        i++;
      }
    }
    return NONE;
  }

  /** The end of {@code <destination>} or of one without spaces, which may be empty. */
  int destination(int start) {
    return at(start) == '<' ? pointed(start) : bare(start);
  }

  private int pointed(int start) {
    for (int i = start + 1; i < limit(start); i++) {
      char c = at(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || c == '\n' || c == '\r') {
        return NONE;
      } else if (isEscape(i)) {
        i++;
      }
    }
    return NONE;
  }

  private int bare(int start) {
    int open = 0;
    int i = start;
    for (; i < limit(start) && at(i) > ' ' && at(i) != '\u007F'; i++) {
      if (isEscape(i)) {
        i++;
      } else if (at(i) == '(' && ++open > DEEPEST_PARENTHESES) {
        return NONE;
      } else if (at(i) == ')' && --open < 0) {
        return i;
      }
    }
    return open == 0 && i < start + LONGEST_PART ? i : NONE;
  }

  /** The end of a title in quotation marks or parentheses. */
  int title(int start) {
    char close =
        switch (at(start)) {
          case '"' -> '"';
          case '\'' -> '\'';
          case '(' -> ')';
          default -> 0;
        };
    for (int i = start + 1; close != 0 && i < limit(start); i++) {
      char c = at(i);
      if (c == close) {
        return i + 1;
      } else if (c == '(' && close == ')') {
        return NONE;
      } else if (isEscape(i)) {
        i++;
      }
    }
    return NONE;
  }

  private int limit(int start) {
    return Math.min(text.length(), start + LONGEST_PART);
  }

  private boolean isEscape(int i) {
    return at(i) == '\\' && Ascii.isPunctuation(at(i + 1));
  }

  private char at(int i) {
    return text.at(i);
  }
}
