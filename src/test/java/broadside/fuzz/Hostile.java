package broadside.fuzz;

import java.util.List;

/** Pieces that parsers have stumbled over. */
final class Hostile {
  private static final List<String> YAML =
      List.of(
          "\n",
          "\n  ",
          "\n- ",
          "\r",
          "\t",
          ": ",
          ":",
          "- ",
          "? ",
          "# ",
          " #",
          "&a ",
          "*a",
          "<<: ",
          "!!str ",
          "!",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "%",
          "|",
          ">-\n  ",
          "'",
          "\"",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\\",
          "\"\\U0010FFFF\"",
          "\"\\x",
          "\"\\uD800\"",
          "\u202E",
          "\u2066",
          "\u2028",
          "\u0085",
          "\uFEFF",
          "\0",
          "\u001b[31m",
          "\u200b",
          "no",
          "0777",
          "12:30",
          "~",
          "null",
          "é",
          "😀",
          "ї",
          "@",
          "`");
  private static final List<String> WHEN =
      List.of(
          "2013",
          "0000",
          "9999",
          "-",
          "05",
          "13",
          "32",
          "00",
          "T",
          "24:00",
          "09:30",
          "Z",
          "+14:00",
          "-18:00",
          "+99:99",
          "?",
          "~",
          "%",
          "/",
          "..",
          "X",
          " ",
          "٢٠١٣",
          "2013-02-29",
          "é",
          ":");
  private static final List<String> QUANTITY =
      List.of(
          "many",
          "nearly ",
          "about ",
          "up to ",
          "at least ",
          "more than ",
          "less than ",
          "10000",
          "0",
          "..",
          ".",
          ",",
          "-1",
          "1e9",
          "1.000",
          "999999999999999",
          " ",
          "\u00a0",
          "50000",
          "½",
          "some",
          "days",
          " hours",
          "minute",
          "a few ",
          "NaN",
          "∞");
  private static final List<String> TEXT =
      List.of(
          "{when}",
          "{When}",
          "{count}",
          "{total}",
          "{",
          "}",
          "\\{",
          "{when:flood}",
          "{}",
          "{WHEN:",
          "1,000,000",
          "*",
          "_",
          "**b**",
          "[a](https://example.org/)",
          "[a](javascript:1)",
          "<b>",
          "<script>alert(1)</script>",
          "&amp;",
          "&#0;",
          "|",
          "\n\n",
          "- a\n",
          "> ",
          "# h\n",
          "```",
          "~~",
          "`",
          "!",
          "${x}",
          "<#if>",
          "'",
          "“",
          "=1+1",
          "😀",
          "שלום",
          "Monday 6 May 2013",
          "https://example.org/",
          " 5 ",
          "\\",
          "<!--",
          "]]>",
          "{{",
          "'{0}'");

  private Hostile() {}

  static String yaml(Dice dice) {
    return dice.one(YAML);
  }

  static String when(Dice dice) {
    return dice.one(WHEN);
  }

  static String quantity(Dice dice) {
    return dice.one(QUANTITY);
  }

  static String text(Dice dice) {
    return dice.one(TEXT);
  }
}
