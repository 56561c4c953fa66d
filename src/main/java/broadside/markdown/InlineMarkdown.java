package broadside.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes inline HTML as Markdown. Signs of a text that could mean something to any renderer are
 * escaped, an angle bracket by a reference: not all know a backslash before it.
 */
final class InlineMarkdown {
  /**
   * An underscore within a word means nothing, and some renderers strike between single tildes; an
   * ampersand only before a character reference does.
   */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[`*\\[\\]|{}~]"
              + "|\\\\(?=[\\p{Punct}\\s]|$)"
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** No tag begins with such a sign, and no address in angle brackets has a space. */
  private static final Pattern LESS_THAN = Pattern.compile("<(?![=+-][^\\s@]*+\\s)");

  private static final Pattern AMPERSAND = Pattern.compile("&(?=#|[A-Za-z0-9]+;|$)");

  /** What opens a block, underlines a heading or rules a table when it opens a line. */
  private static final Pattern AT_START =
      Pattern.compile("^(?:[#>=]|-(?=[\\s-]|$)|\\+(?=\\s|$)|:(?=-))");

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  /** All signs that are ever escaped; most words have none. */
  private static final AsciiSigns ESCAPED = AsciiSigns.of("`*[]|{}~\\_&<");

  private final StringBuilder text = new StringBuilder();

  /** The mark that was opened last, and where its words begin. */
  private String opened = "";

  private int openedAt = -1;

  private boolean isInLink;

  /** What follows the node that is being written; NUL at an end. */
  private char next;

  private InlineMarkdown() {}

  /** The lines of a paragraph; none if nothing is said. */
  static List<String> lines(List<HtmlNode> nodes) {
    String text = of(nodes);
    return text.isBlank()
        ? List.of()
        : text.strip()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(InlineMarkdown::start)
            .toList();
  }

  /** The same in one line. */
  static String line(List<HtmlNode> nodes) {
    return of(nodes)
        .replace("\\\n", "\n")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String of(List<HtmlNode> nodes) {
    InlineMarkdown writer = new InlineMarkdown();
    writer.nodes(nodes);
    return writer.text.toString();
  }

  private void nodes(List<HtmlNode> nodes) {
    char behind = next;
    for (int i = 0; i < nodes.size(); i++) {
      next = i + 1 < nodes.size() ? first(nodes.subList(i + 1, i + 2)) : behind;
      node(nodes.get(i));
    }
    next = behind;
  }

  private static char first(List<HtmlNode> nodes) {
    String words = Words.asTheyAre(nodes);
    return words.isEmpty() ? 0 : words.charAt(0);
  }

  /** A line does not start a block. */
  private static String start(String line) {
    String safe = AT_START.matcher(line).replaceFirst("\\\\$0");
    return NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
  }

  private void node(HtmlNode node) {
    if (node instanceof HtmlNode.Element element) {
      element(element);
    } else if (node instanceof HtmlNode.Text words) {
      words(words.words());
    }
  }

  /** Not all renderers know a backslash before the bracket that would end the words of a link. */
  private void words(String words) {
    text.append(isInLink ? bracketless(words) : escaped(words));
  }

  private static String bracketless(String words) {
    return escaped(words).replace("\\[", "&#91;").replace("\\]", "&#93;");
  }

  static String escaped(String words) {
    return ESCAPED.areIn(words) ? escapedSigns(words) : words;
  }

  private static String escapedSigns(String words) {
    String escaped = SIGNS.matcher(words).replaceAll("\\\\$0");
    String safe = AMPERSAND.matcher(escaped).replaceAll("&amp;");
    return LESS_THAN.matcher(safe).replaceAll("&lt;");
  }

  private void element(HtmlNode.Element element) {
    switch (element.tag()) {
      case EM -> around(element, mustDiffer("*") ? "_" : "*");
      case STRONG -> around(element, mustDiffer("**") ? "__" : "**");
      case DEL -> around(element, "~~");
      case CODE -> code(Words.asTheyAre(element.children()));
      case A -> link(element);
      case IMG -> image(element);
      case BR -> text.append('\\'); // the line ends behind it
      case SPAN, BDI -> html(element);
      default -> nodes(element.children());
    }
  }

  /** Stars right behind those of the same kind, or behind closed ones, would be read with them. */
  private boolean mustDiffer(String mark) {
    boolean isFirst = text.length() == openedAt;
    return isFirst ? opened.equals(mark) : endsWith('*');
  }

  /** Only {@link Stars} read marks between a letter and a sign that is none. */
  private boolean isQuotationInWord(String words) {
    return !words.isEmpty()
        && ((isOfWord(text.isEmpty() ? 0 : text.charAt(text.length() - 1))
                && !isOfWord(words.charAt(0)))
            || (isOfWord(next) && !isOfWord(words.charAt(words.length() - 1))));
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
  }

  private boolean endsWith(char sign) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
  }

  /** Marks around nothing would be words, and so would be some that stand within a word. */
  private void around(HtmlNode.Element element, String mark) {
    if (isQuotationInWord(Words.asTheyAre(element.children()))) {
      nodes(element.children());
      return;
    }
    int start = text.length();
    text.append(mark);
    opened = mark;
    openedAt = text.length();
    nodes(element.children());
    if (text.substring(start + mark.length()).isBlank()) {
      text.delete(start, start + mark.length());
    } else {
      text.append(mark);
    }
  }

  /**
   * Code as words where not all renderers would see the same marks: right behind a backtick, with
   * one in it, and in a link with a bracket.
   */
  private void code(String code) {
    boolean mayEndLink = isInLink && (code.indexOf('[') >= 0 || code.indexOf(']') >= 0);
    if (endsWith('`') || code.indexOf('`') >= 0 || mayEndLink) {
      words(code);
      return;
    }
    String fence = fence("`", code);
    boolean isPadded =
        code.startsWith("`")
            || code.endsWith("`")
            || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
    String pad = isPadded ? " " : "";
    text.append(fence).append(pad).append(code.replace('\n', ' ')).append(pad).append(fence);
  }

  /** Backticks around code, more than it has in one place. */
  static String fence(String shortest, String code) {
    String fence = shortest;
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence;
  }

  private void link(HtmlNode.Element link) {
    String address = link.attribute(HtmlAttribute.HREF);
    if (address.isEmpty()) {
      nodes(link.children());
      return;
    }
    if (endsWith('!')) {
      text.insert(text.length() - 1, '\\'); // or it would be a picture
    }
    text.append('[');
    isInLink = true;
    nodes(link.children());
    isInLink = false;
    text.append("](").append(target(address, link)).append(')');
  }

  private void image(HtmlNode.Element image) {
    text.append("![").append(bracketless(image.attribute(HtmlAttribute.ALT))).append("](");
    text.append(target(image.attribute(HtmlAttribute.SRC), image)).append(')');
  }

  /** Of what could end an address early, nothing is left by {@link WebAddress} but these. */
  private static String target(String address, HtmlNode.Element element) {
    String title = escaped(element.attribute(HtmlAttribute.TITLE)).replace("\"", "\\\"");
    return AMPERSAND.matcher(address).replaceAll("&amp;")
        + (title.isBlank() ? "" : " \"" + title.replace("\n", " ") + "\"");
  }

  private void html(HtmlNode.Element element) {
    HtmlNode.Element empty = new HtmlNode.Element(element.tag(), element.attributes(), List.of());
    String tags = HtmlWriter.write(List.of(empty));
    int end = tags.indexOf("</");
    text.append(tags, 0, end);
    nodes(element.children());
    text.append(tags, end, tags.length());
  }
}
