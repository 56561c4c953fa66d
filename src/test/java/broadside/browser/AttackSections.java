package broadside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a file of which attack strings are made. */
final class AttackSections {
  private static final Pattern CHARACTER = Pattern.compile("%\\{([0-9A-F]+)\\}");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private int codes;

  private AttackSections() {}

  /** Those of a file below {@code src/test/resources}; what stands before the first is remarks. */
  static AttackSections read(String file) {
    AttackSections read = new AttackSections();
    List<String> section = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("== ")) {
        section = new ArrayList<>();
        read.sections.put(line.substring("== ".length()), section);
      } else if (!line.isEmpty()) {
        section.add(line);
      }
    }
    return read;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources").resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The list of a name. */
  List<String> get(String name) {
    return sections.get(name);
  }

  /** An attack with code in the place of {@code %js}, and characters in place of their numbers. */
  String filled(String attack) {
    String filled = attack;
    while (filled.contains("%js")) {
      List<String> code = get("code");
      filled =
          filled.replaceFirst("%js", Matcher.quoteReplacement(code.get(codes++ % code.size())));
    }
    return CHARACTER
        .matcher(filled)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
