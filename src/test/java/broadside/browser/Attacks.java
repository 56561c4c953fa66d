package broadside.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The attack strings that the lists of {@code attacks.txt} make together. */
public final class Attacks {
  private static final int BREAKOUTS_FOR_AN_ELEMENT = 3;
  private static final int LINKS_FOR_A_SCHEME = 3;

  private final AttackSections sections = AttackSections.read("attacks.txt");
  private final Set<String> all = new LinkedHashSet<>();

  private Attacks() {
    sections.get("breakout").add("");
  }

  /** All of them, each once, always in the same order. */
  public static List<String> all() {
    Attacks attacks = new Attacks();
    attacks.sections.get("whole").forEach(attacks::add);
    attacks.pair("element", "breakout", BREAKOUTS_FOR_AN_ELEMENT, (part, out) -> out + part);
    attacks.pair("scheme", "link", LINKS_FOR_A_SCHEME, (url, link) -> link.replace("%url", url));
    attacks.pair("encoding", "element", 2, Attacks::encoded);
    return List.copyOf(attacks.all);
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
    all.add(sections.filled(attack));
  }
}
