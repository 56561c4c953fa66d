package broadside.verification;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds links and ids in a page that our own templates made, in one pass: attributes are escaped
 * there, so that quotation marks end them. It reads bytes, since all that is markup is ASCII, and
 * no other character of UTF-8 has a byte of ASCII; only what it finds is decoded. It does not tell
 * whether the page is well-formed; {@link HtmlReader} and {@link XmlReader} do, and find the same
 * links and ids.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML,
 *     tokenization</a>
 */
final class PageScanner {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final Set<String> RAW = Set.of("script", "style");

  private final byte[] markup;
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int at;

  private PageScanner(byte[] markup) {
    this.markup = markup;
  }

  /** The links and ids of a page in HTML or XML, written in UTF-8. */
  static Page scan(byte[] markup) {
    PageScanner scanner = new PageScanner(markup);
    scanner.scan();
    return new Page(scanner.links, scanner.ids, List.of());
  }

  private void scan() {
    for (at = find('<', 0); at < markup.length; at = find('<', at)) {
      if (stands(COMMENT, at)) {
        int end = find(COMMENT_END, at + COMMENT.length());
        at = Math.min(markup.length, end + COMMENT_END.length());
      } else if (at + 1 < markup.length && isLetter(markup[at + 1])) {
        at++;
        tag();
      } else {
        at++;
      }
    }
  }

  private void tag() {
    String name = name();
    boolean open = true;
    while (open && at < markup.length) {
      byte next = markup[at];
      if (next == '>') {
        at++;
        open = false;
      } else if ((next >= 0 && next <= ' ') || next == '/') {
        at++;
      } else {
        attribute(name);
      }
    }
    if (RAW.contains(name)) {
      raw(name);
    }
  }

  /** What stands in a script is no markup; in a style sheet there may be addresses. */
  private void raw(String name) {
    int end = find("</" + name, at);
    if (name.equals("style")) {
      links.addAll(Links.ofStyle(text(at, end)));
    }
    at = end;
  }

  private String name() {
    int start = at;
    at++;
    while (at < markup.length && isPartOfName(markup[at])) {
      at++;
    }
    return text(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(byte sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean isPartOfName(byte sign) {
    return (sign < 0 || sign > ' ') && sign != '=' && sign != '>' && sign != '/';
  }

  private void attribute(String element) {
    String name = name();
    if (at >= markup.length || markup[at] != '=') {
      return;
    }
    at++;
    boolean isAnchor = element.equals("a") && name.equals("name");
    boolean isId = isAnchor || name.equals("id") || name.equals("xml:id");
    if (isId || Links.mayBeIn(name)) {
      String value = CharacterReferences.resolve(value());
      links.addAll(Links.ofAttribute(name, value));
      if (isId) {
        ids.add(value);
      }
    } else {
      skipValue();
    }
  }

  /** The value as it is written. */
  private String value() {
    int start = isQuoted() ? at + 1 : at;
    int end = skipValue();
    return text(start, end);
  }

  /** Passes over a value, and tells where it ends. */
  private int skipValue() {
    if (isQuoted()) {
      int end = find(markup[at], at + 1);
      at = Math.min(markup.length, end + 1);
      return end;
    }
    while (at < markup.length && (markup[at] < 0 || markup[at] > ' ') && markup[at] != '>') {
      at++;
    }
    return at;
  }

  private boolean isQuoted() {
    return at < markup.length && (markup[at] == '"' || markup[at] == '\'');
  }

  /** Where a sign stands from a place on; the end if it does not. */
  private int find(int sign, int from) {
    int place = from;
    while (place < markup.length && markup[place] != sign) {
      place++;
    }
    return place;
  }

  private int find(String signs, int from) {
    int place = find(signs.charAt(0), from);
    while (place < markup.length && !stands(signs, place)) {
      place = find(signs.charAt(0), place + 1);
    }
    return place;
  }

  /** Whether signs of ASCII stand at a place. */
  private boolean stands(String signs, int from) {
    int same = 0;
    while (same < signs.length()
        && from + same < markup.length
        && markup[from + same] == signs.charAt(same)) {
      same++;
    }
    return same == signs.length();
  }

  private String text(int from, int end) {
    return new String(markup, from, end - from, StandardCharsets.UTF_8);
  }
}
