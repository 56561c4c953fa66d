package broadside.markdown;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in its parts, each with its delimiters and empty where it is missing. Any string is
 * one, whereas {@link URI} knows no spaces or brackets.
 *
 * @param scheme {@code https:}
 * @param authority {@code //example.org}
 * @param path {@code /a/b}
 * @param query {@code ?c}
 * @param fragment {@code #d}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#appendix-B">RFC 3986, appendix B</a>
 */
record UriReference(String scheme, String authority, String path, String query, String fragment) {
  private static final Pattern PARTS =
      Pattern.compile("([^:/?#]+:)?(//[^/?#]*)?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

  static UriReference of(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      throw new IllegalStateException(address);
    }
    return new UriReference(
        part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5));
  }

  private static String part(Matcher parts, int group) {
    String part = parts.group(group);
    return part == null ? "" : part;
  }

  /**
   * Where an address leads on a page.
   *
   * @param page the absolute address of the page
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2">RFC 3986, section 5.2</a>
   */
  static String resolve(URI page, String address) {
    return of(address).on(of(page.toString())).toString();
  }

  private UriReference on(UriReference page) {
    if (!scheme.isEmpty()) {
      return this;
    }
    if (!authority.isEmpty()) {
      return new UriReference(page.scheme, authority, withoutDots(path), query, fragment);
    }
    if (path.isEmpty()) {
      String kept = query.isEmpty() ? page.query : query;
      return new UriReference(page.scheme, page.authority, page.path, kept, fragment);
    }
    String whole = path.startsWith("/") ? path : page.folder() + path;
    return new UriReference(page.scheme, page.authority, withoutDots(whole), query, fragment);
  }

  private String folder() {
    return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path without {@code .} and {@code ..}, which go no further up than to the root. */
  private static String withoutDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String last = "";
    for (String segment : path.split("/", -1)) {
      last = segment;
      if (segment.equals("..") && segments.size() > 1) {
        segments.removeLast();
      } else if (!segment.equals(".") && !segment.equals("..")) {
        segments.addLast(segment);
      }
    }
    boolean isFolder = last.equals(".") || last.equals("..");
    return String.join("/", segments) + (isFolder ? "/" : "");
  }

  @Override
  public String toString() {
    return scheme + authority + path + query + fragment;
  }
}
