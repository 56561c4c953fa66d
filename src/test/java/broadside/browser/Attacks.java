package broadside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attack strings that the lists of {@code attacks.txt} make together. */
public final class Attacks {
  private static final Pattern CHARACTER = Pattern.compile("%\\{([0-9A-F]+)\\}");
  private static final int BREAKOUTS_FOR_AN_ELEMENT = 3;
  private static final int LINKS_FOR_A_SCHEME = 3;

  private final Map<String, List<String>> sections;
  private final Set<String> all = new LinkedHashSet<>();
  private int codes;

  private Attacks(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  /** All of them, each once, always in the same order. */
  public static List<String> all() {
    Attacks attacks = new Attacks(read());
    attacks.sections.get("whole").forEach(attacks::add);
    attacks.pair("element", "breakout", BREAKOUTS_FOR_AN_ELEMENT, (part, out) -> out + part);
    attacks.pair("scheme", "link", LINKS_FOR_A_SCHEME, (url, link) -> link.replace("%url", url));
    attacks.pair("encoding", "element", 2, Attacks::encoded);
    return List.copyOf(attacks.all);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        section = new ArrayList<>();
        sections.put(line.substring("== ".length()), section);
      } else if (sections.isEmpty() || !line.isEmpty()) {
        section.add(line);
      }
    }
    sections.get("breakout").add("");
    return sections;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/attacks.txt"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private interface Join {
    String join(String first, String second);
  }

  /** Each of one list with some of another, so that all of that one have their turn. */
  private void pair(String first, String second, int times, Join join) {
    int turn = 0;
    List<String> partners = sections.get(second);
    for (String each : sections.get(first)) {
      for (int i = 0; i < times; i++) {
        add(join.join(each, partners.get(turn++ % partners.size())));
      }
    }
  }

  private static String encoded(String signs, String element) {
    String[] sign = signs.split(" ", 2);
    return element.replace("<", "\0").replace(">", sign[1]).replace("\0", sign[0]);
  }

  private void add(String attack) {
    String filled = attack;
    while (filled.contains("%js")) {
      List<String> code = sections.get("code");
      filled =
          filled.replaceFirst("%js", Matcher.quoteReplacement(code.get(codes++ % code.size())));
    }
    all.add(
        CHARACTER
            .matcher(filled)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16)))));
  }
}
