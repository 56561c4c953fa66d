package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the words of a text, and nothing that is no words: a sign of a block stays in front of its
 * mark, and code, rules and link definitions stay as they are, because a tag would end them. What
 * its expressions repeat they never give back, so they need no stack and one pass.
 */
final class LanguageMarker {
  /** The signs of quotes, lists and headings before the words of a line. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<signs>(?: {0,3}>)*+[ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t]++)*+)(?<words>.*)");

  private static final Pattern FENCE = Pattern.compile("(?<fence>`{3,}|~{3,}).*");
  private static final Pattern RULE =
      Pattern.compile("(?:[-*_][ \\t]*+){3,}+|=++[ \\t]*|-++[ \\t]*|\\[[^\\]]+\\]:.*");
  private static final Pattern DELIMITER =
      Pattern.compile("\\|?[ \\t]*+:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*");
  private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|\\\\])++");
  private static final Pattern CODE = Pattern.compile("(?: {4}| {0,3}\\t).*");

  private final Language language;
  private final List<String> marked = new ArrayList<>();

  /** The words of the paragraph that is still open. */
  private final List<String> paragraph = new ArrayList<>();

  private String fence = "";
  private boolean isTable;

  LanguageMarker(Language language) {
    this.language = language;
  }

  String mark(String markdown) {
    List<String> lines = List.of(markdown.split("\\r\\n|\\n|\\r", -1));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    close();
    return String.join("\n", marked);
  }

  private void line(String line, String next) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      keep(line);
      return;
    }
    String words = parts.group("words");
    if (isCode(line, words)) {
      keep(line);
    } else if (words.isBlank() || RULE.matcher(line.strip()).matches()) {
      isTable = false;
      keep(line);
    } else if (isTable || isHead(words, next)) {
      isTable = true;
      keep(parts.group("signs") + row(words));
    } else {
      words(parts.group("signs"), words);
    }
  }

  /** Within a fence, at its edges, or indented as code; an indented line may go on a paragraph. */
  private boolean isCode(String line, String words) {
    if (!fence.isEmpty()) {
      fence = words.strip().startsWith(fence) ? "" : fence;
      return true;
    }
    Matcher opening = FENCE.matcher(words);
    if (opening.matches()) {
      fence = opening.group("fence");
      return true;
    }
    boolean afterBlank = marked.isEmpty() || marked.get(marked.size() - 1).isBlank();
    return paragraph.isEmpty() && afterBlank && CODE.matcher(line).matches();
  }

  private static boolean isHead(String words, String next) {
    return words.contains("|") && next.contains("|") && DELIMITER.matcher(next.strip()).matches();
  }

  private String row(String words) {
    return DELIMITER.matcher(words.strip()).matches()
        ? words
        : CELL.matcher(words).replaceAll(cell -> Matcher.quoteReplacement(cell(cell.group())));
  }

  private String cell(String cell) {
    String words = cell.strip();
    int start = cell.indexOf(words);
    return cell.substring(0, start)
        + language.markInline(words)
        + cell.substring(start + words.length());
  }

  /** A line without a sign of its own goes on the paragraph before it. */
  private void words(String signs, String words) {
    boolean isHeading = signs.contains("#");
    if (!signs.isBlank() || isHeading) {
      close();
    }
    paragraph.add(paragraph.isEmpty() ? signs + language.open() + words : signs + words);
    if (isHeading) {
      close();
    }
  }

  private void keep(String line) {
    close();
    marked.add(line);
  }

  private void close() {
    if (!paragraph.isEmpty()) {
      int last = paragraph.size() - 1;
      String words = paragraph.get(last).stripTrailing();
      paragraph.set(last, closed(words));
      marked.addAll(paragraph);
      paragraph.clear();
    }
  }

  /** A backslash at the end would escape the tag. */
  private static String closed(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '\\') {
      end--;
    }
    boolean isOdd = (words.length() - end) % 2 == 1;
    return isOdd ? words + "\\" + Language.CLOSE : words + Language.CLOSE;
  }
}
