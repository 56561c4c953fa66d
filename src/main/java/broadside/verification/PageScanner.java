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
  private static final Set<String> RAW = Set.of("script", "style");

  private final String text;
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int at;

  private PageScanner(byte[] markup) {
    this.text = new String(markup, StandardCharsets.ISO_8859_1);
  }

  /** The links and ids of a page in HTML or XML, written in UTF-8. */
  static Page scan(byte[] markup) {
    PageScanner scanner = new PageScanner(markup);
    scanner.scan();
    return new Page(scanner.links, scanner.ids, List.of());
  }

  private void scan() {
    for (at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      if (text.startsWith(COMMENT, at)) {
        skipTo("-->", at + COMMENT.length());
      } else if (at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
        at++;
        tag();
      } else {
        at++;
      }
    }
  }

  private void skipTo(String end, int from) {
    int found = text.indexOf(end, from);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void tag() {
    String name = name();
    boolean open = true;
    while (open && at < text.length()) {
      char next = text.charAt(at);
      if (next == '>') {
        at++;
        open = false;
      } else if (Character.isWhitespace(next) || next == '/') {
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
    int end = text.indexOf("</" + name, at);
    int past = end < 0 ? text.length() : end;
    if (name.equals("style")) {
      links.addAll(Links.ofStyle(decoded(text.substring(at, past))));
    }
    at = past;
  }

  private String name() {
    int start = at;
    while (at < text.length() && isPartOfName(text.charAt(at))) {
      at++;
    }
    at = Math.max(at, start + 1);
    return text.substring(start, Math.min(at, text.length())).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private static boolean isPartOfName(char character) {
    return character > ' ' && character != '=' && character != '>' && character != '/';
  }

  private void attribute(String element) {
    String name = name();
    if (at >= text.length() || text.charAt(at) != '=') {
      return;
    }
    at++;
    String written = value();
    boolean isAnchor = element.equals("a") && name.equals("name");
    boolean isId = isAnchor || name.equals("id") || name.equals("xml:id");
    if (isId || Links.mayBeIn(name)) {
      String value = CharacterReferences.resolve(decoded(written));
      links.addAll(Links.ofAttribute(name, value));
      if (isId) {
        ids.add(value);
      }
    }
  }

  /** The value as it is written, not yet decoded. */
  private String value() {
    char quote = at < text.length() ? text.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      int start = at;
      while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
        at++;
      }
      return text.substring(start, at);
    }
    int end = text.indexOf(quote, at + 1);
    String value = text.substring(at + 1, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return value;
  }

  private static String decoded(String written) {
    return new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
