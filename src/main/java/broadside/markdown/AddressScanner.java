package broadside.markdown;

import static broadside.markdown.ScannedText.NONE;

/**
 * Reads addresses in angle brackets, in one pass each: every method is given where one may begin
 * and answers where it ends, or a negative number.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#autolinks">CommonMark, autolinks</a>
 */
record AddressScanner(ScannedText text) {
  private static final int SHORTEST_SCHEME = 2;
  private static final int LONGEST_SCHEME = 32;

  /** Of a domain name; RFC 1034, section 3.1. */
  private static final int LONGEST_LABEL = 63;

  /** More than any address that a person writes. */
  private static final int LONGEST = 2000;

  private static final String MAILBOX = ".!#$%&'*+/=?^_`{|}~-";

  /** The end of {@code <scheme:address>}. */
  int address(int start) {
    int limit = limit(start);
    int scheme = start + 1;
    int colon = text.skip(scheme, limit, AddressScanner::isSchemePart);
    boolean isScheme =
        text.at(colon) == ':'
            && Ascii.isLetter(text.at(scheme))
            && colon - scheme >= SHORTEST_SCHEME
            && colon - scheme <= LONGEST_SCHEME;
    return isScheme ? close(text.skip(colon + 1, limit, AddressScanner::isAddressPart)) : NONE;
  }

  /** The end of {@code <mailbox@domain>}. */
  int mail(int start) {
    int limit = limit(start);
    int at = text.skip(start + 1, limit, AddressScanner::isMailboxPart);
    if (at == start + 1 || text.at(at) != '@') {
      return NONE;
    }
    int end = label(at + 1, limit);
    while (end != NONE && text.at(end) == '.') {
      end = label(end + 1, limit);
    }
    return end == NONE ? NONE : close(end);
  }

  private int label(int start, int limit) {
    int end = text.skip(start, limit, TagScanner::isNamePart);
    boolean isLabel =
        end > start
            && end - start <= LONGEST_LABEL
            && text.at(start) != '-'
            && text.at(end - 1) != '-';
    return isLabel ? end : NONE;
  }

  private int close(int place) {
    return text.at(place) == '>' ? place + 1 : NONE;
  }

  private int limit(int start) {
    return Math.min(text.length(), start + LONGEST);
  }

  private static boolean isSchemePart(int c) {
    return Ascii.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  private static boolean isAddressPart(int c) {
    return c != ' ' && c != '<' && c != '>' && !Ascii.isControl(c);
  }

  private static boolean isMailboxPart(int c) {
    return Ascii.isLetterOrDigit(c) || MAILBOX.indexOf(c) >= 0;
  }
}
