package broadside.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Thousands of attack strings of the kinds that public lists hold, put together from the parts of
 * {@code attack-parts.txt}: each part of one list meets some of another, in turns, so that all have
 * theirs.
 */
public final class AttackParts {
  private static final int ELEMENTS_FOR_A_HANDLER = 17;
  private static final int CARRIERS_FOR_AN_ADDRESS = 2;
  private static final int BREAKOUTS_FOR_AN_ELEMENT = 14;

  private final AttackSections parts = AttackSections.read("attack-parts.txt");
  private final Set<String> all = new LinkedHashSet<>();
  private int turn;

  private AttackParts() {}

  /** All strings, each once, always in the same order. */
  public static List<String> all() {
    AttackParts made = new AttackParts();
    made.handlers();
    made.addresses();
    made.breakouts();
    made.parts.get("alone").forEach(made::add);
    return List.copyOf(made.all);
  }

  private void handlers() {
    for (String handler : parts.get("handler")) {
      for (int i = 0; i < ELEMENTS_FOR_A_HANDLER; i++) {
        add(next("element").replace("%on", handler));
      }
    }
  }

  private void addresses() {
    for (String address : parts.get("scheme")) {
      for (String disguise : parts.get("disguise")) {
        String[] schemeAndRest = address.split(":", 2);
        String url = Disguise.of(disguise).of(schemeAndRest[0], schemeAndRest[1]);
        for (int i = 0; i < CARRIERS_FOR_AN_ADDRESS; i++) {
          add(next(i == 0 ? "carrier" : "holder").replace("%url", url));
        }
      }
    }
  }

  private void breakouts() {
    for (String live : parts.get("live")) {
      for (int i = 0; i < BREAKOUTS_FOR_AN_ELEMENT; i++) {
        add(next("breakout").replace("%x", live));
      }
    }
  }

  private String next(String list) {
    List<String> partners = parts.get(list);
    return partners.get(turn++ % partners.size());
  }

  private void add(String attack) {
    all.add(parts.filled(attack));
  }
}
