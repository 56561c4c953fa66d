package broadside.validation.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts with and without what is not for everybody, from the files below {@code personal/}. */
final class Cases {
  /** The zones whose countries write telephone numbers in ways of their own. */
  static final List<ZoneId> ZONES =
      Stream.of(
              "Europe/Kyiv",
              "Europe/Berlin",
              "Europe/Prague",
              "Europe/Copenhagen",
              "Europe/Madrid",
              "Europe/Warsaw",
              "America/New_York",
              "Asia/Jerusalem",
              "UTC")
          .map(ZoneId::of)
          .toList();

  private static final Path FOLDER = Path.of("src", "test", "resources", "personal");
  private static final Pattern POINT = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

  private Cases() {}

  /** A text, and the values that are found in it. */
  record Case(Kind kind, String text, String values) {}

  static Stream<Case> found() {
    return lines("found.txt")
        .map(line -> line.split(" \\| ", 2))
        .map(parts -> of(Kind.valueOf(parts[0]), parts[1]));
  }

  private static Case of(Kind kind, String rest) {
    int end = rest.lastIndexOf(" | ");
    return new Case(kind, points(rest.substring(0, end)), points(rest.substring(end + 3)));
  }

  static Stream<String> harmless() {
    return lines("harmless.txt").map(Cases::points);
  }

  private static Stream<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("# "));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String points(String text) {
    return POINT
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
