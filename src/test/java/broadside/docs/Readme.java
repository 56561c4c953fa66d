package broadside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README, and the parts of it that a comment in front marks for tests. */
final class Readme {
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (?<mark>.+?) -->\\n```\\w+\\n(?<content>.*?)```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int HEAD_LINES = 2;

  private Readme() {}

  /** A fenced block: its mark, such as {@code file: incidents/publisher.yaml}, and its lines. */
  record Block(String mark, String content) {}

  static String text() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The blocks whose mark begins like this. */
  static List<Block> blocks(String mark) {
    return BLOCK
        .matcher(text())
        .results()
        .map(block -> new Block(block.group(1), block.group(2)))
        .filter(block -> block.mark().startsWith(mark))
        .toList();
  }

  /** The cells of a marked table, without its head. */
  static List<List<String>> table(String mark) {
    String after = text().split("<!-- " + mark + " -->\n", 2)[1];
    return after
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(HEAD_LINES)
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  /** What stands as code in a text. */
  static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }

  /** The first group of every match. */
  static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
