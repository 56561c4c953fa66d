package broadside.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of the CommonMark specification 0.31.2 by John MacFarlane, CC BY-SA 4.0, as
 * commonmark-java's test utilities carry it.
 */
final class SpecExamples {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  private SpecExamples() {}

  static List<Example> read() {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(specification());
    while (matcher.find()) {
      examples.add(
          new Example(examples.size() + 1, tabs(matcher.group(1)), tabs(matcher.group(2))));
    }
    return examples;
  }

  private static String specification() {
    try (InputStream file = SpecExamples.class.getResourceAsStream("/spec.txt")) {
      byte[] bytes = Objects.requireNonNull(file, "spec.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tabs(String text) {
    return text.replace('→', '\t');
  }

  /** A text and the HTML that the specification asks for. */
  record Example(int number, String markdown, String html) {
    @Override
    public String toString() {
      return "example " + number;
    }
  }
}
