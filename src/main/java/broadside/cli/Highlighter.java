package broadside.cli;

import java.util.regex.Pattern;

/** Shows headings and heads of tables, which plain text underlines, in bold on a terminal. */
final class Highlighter {
  private static final Pattern UNDERLINED =
      Pattern.compile("^(.+)\\n(={3,}|-[- ]{2,})$", Pattern.MULTILINE);

  private Highlighter() {}

  static String highlight(String document) {
    return UNDERLINED.matcher(document).replaceAll("\u001b[1m$1\u001b[0m\n\u001b[2m$2\u001b[0m");
  }
}
