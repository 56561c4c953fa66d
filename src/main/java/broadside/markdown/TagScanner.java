package broadside.markdown;

import static broadside.markdown.ScannedText.NONE;

/**
 * Reads HTML that stands among words, in one pass: every method is given where something begins and
 * answers where it ends, or a negative number. For one text, and for one thread.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#raw-html">CommonMark, raw HTML</a>
 */
final class TagScanner {
  /** More than any tag that a person writes; what is longer is words. */
  private static final int LONGEST_TAG = 2000;

  private final ScannedText text;
  private final TextSearch comments;
  private final TextSearch instructions;
  private final TextSearch declarations;
  private final TextSearch sections;

  TagScanner(CharSequence characters) {
    this.text = new ScannedText(characters);
    this.comments = new TextSearch(text, "-->");
    this.instructions = new TextSearch(text, "?>");
    this.declarations = new TextSearch(text, ">");
    this.sections = new TextSearch(text, "]]>");
  }

  /** The end of a tag, a comment, an instruction, a declaration or a section of characters. */
  int html(int start) {
    return switch (text.at(start + 1)) {
      case '!' -> marked(start);
      case '?' -> instructions.endOfNext(start + "<?".length());
      default -> tag(start);
    };
  }

  private int marked(int start) {
    if (text.isAt(start, "<!-->")) {
      return start + "<!-->".length();
    } else if (text.isAt(start, "<!--->")) {
      return start + "<!--->".length();
    } else if (text.isAt(start, "<!--")) {
      return comments.endOfNext(start + "<!--".length());
    } else if (text.isAt(start, "<![CDATA[")) {
      return sections.endOfNext(start + "<![CDATA[".length());
    }
    int name = start + "<!".length();
    return Ascii.isLetter(text.at(name)) ? declarations.endOfNext(name) : NONE;
  }

  /** The end of a complete tag that opens or closes an element. */
  int tag(int start) {
    boolean isEnd = text.at(start + 1) == '/';
    int name = isEnd ? start + 2 : start + 1;
    int limit = Math.min(text.length(), start + LONGEST_TAG);
    if (!Ascii.isLetter(text.at(name))) {
      return NONE;
    }
    int i = text.skip(name, limit, TagScanner::isNamePart);
    i = space(isEnd ? i : attributes(i, limit), limit);
    i = !isEnd && text.at(i) == '/' ? i + 1 : i;
    return i < limit && text.at(i) == '>' ? i + 1 : NONE;
  }

  private int attributes(int start, int limit) {
    int end = start;
    for (int i = attribute(start, limit); i != NONE; i = attribute(i, limit)) {
      end = i;
    }
    return end;
  }

  /** The end of an attribute and of the space before it. */
  private int attribute(int start, int limit) {
    int name = space(start, limit);
    if (name == start || !isAttributeStart(text.at(name))) {
      return NONE;
    }
    int end = text.skip(name, limit, TagScanner::isAttributePart);
    int equals = space(end, limit);
    int value = text.at(equals) == '=' ? value(space(equals + 1, limit), limit) : NONE;
    return value == NONE ? end : value;
  }

  private int value(int start, int limit) {
    char quote = text.at(start);
    if (quote == '"' || quote == '\'') {
      int end = text.skip(start + 1, limit, c -> c != quote);
      return end < limit ? end + 1 : NONE;
    }
    int end = text.skip(start, limit, TagScanner::isUnquoted);
    return end == start ? NONE : end;
  }

  private int space(int start, int limit) {
    return text.skip(start, limit, Ascii::isSpace);
  }

  static boolean isNamePart(int c) {
    return Ascii.isLetterOrDigit(c) || c == '-';
  }

  private static boolean isAttributeStart(int c) {
    return Ascii.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isAttributePart(int c) {
    return isAttributeStart(c) || Ascii.isDigit(c) || c == '.' || c == '-';
  }

  private static boolean isUnquoted(int c) {
    return !Ascii.isSpace(c) && "\"'=<>`".indexOf(c) < 0;
  }
}
