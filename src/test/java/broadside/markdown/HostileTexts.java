package broadside.markdown;

import broadside.fuzz.Dice;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Texts that are mixed of what parsers of Markdown have stumbled over: repeated, nested, halved,
 * put before each line, put into each other. The same dice give the same text.
 */
final class HostileTexts {
  /** Beside the killers: what opens, closes and separates, and words. */
  private static final List<String> MARKS =
      List.of(
          "a",
          "word ",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "-->",
          "?>",
          "]]>",
          "](",
          "](b)",
          "[a]: b 'c'\n",
          "<http://example.org/>",
          "<a@example.org>",
          "</div>\n",
          "</span>",
          "<bdi>",
          "</bdi>",
          "===\n",
          "{when}",
          "\u0000",
          "é",
          "😀");

  private static final List<String> PIECES =
      Stream.concat(KillersTest.seeds(), MARKS.stream()).toList();

  private static final int DEEPEST = 4;

  private final Dice dice;
  private final int longest;

  HostileTexts(Dice dice, int longest) {
    this.dice = dice;
    this.longest = longest;
  }

  String next() {
    return mixed(1 + dice.below(DEEPEST), longest);
  }

  private String piece() {
    return dice.one(PIECES);
  }

  private String mixed(int depth, int length) {
    if (depth == 0) {
      return piece();
    }
    String text =
        switch (dice.below(7)) {
          case 0 -> filled(mixed(depth - 1, length / 10), length);
          case 1 -> mixed(depth - 1, length / 3) + mixed(depth - 1, length / 3);
          case 2 -> halves(piece(), mixed(depth - 1, length / 10), piece(), length);
          case 3 -> lines(piece().replace("\n", ""), mixed(depth - 1, length / 2));
          case 4 -> salad(length);
          case 5 -> inserted(mixed(depth - 1, length / 2), mixed(depth - 1, length / 4));
          default -> stairs(mixed(depth - 1, length / 10), length);
        };
    return text.substring(0, Math.min(length, text.length()));
  }

  private String filled(String unit, int length) {
    return unit.repeat(1 + dice.below(1 + length / Math.max(1, unit.length())));
  }

  private static String halves(String open, String between, String close, int length) {
    int times = length / (open.length() + close.length());
    return open.repeat(times) + between + close.repeat(times);
  }

  private static String lines(String mark, String text) {
    return mark + text.replace("\n", "\n" + mark);
  }

  private String salad(int length) {
    List<String> some = List.of(piece(), piece(), piece(), piece());
    Supplier<String> any = () -> dice.one(some);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(any.get());
    }
    return text.toString();
  }

  private String inserted(String text, String into) {
    int place = dice.below(text.length() + 1);
    return text.substring(0, place) + into + text.substring(place);
  }

  /** Each time indented further. */
  private static String stairs(String step, int length) {
    StringBuilder text = new StringBuilder();
    for (int indent = 0; text.length() < length; indent = (indent + 2) % 100) {
      text.append(step).append('\n').append(" ".repeat(indent));
    }
    return text.toString();
  }
}
