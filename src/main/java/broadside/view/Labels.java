package broadside.view;

import broadside.wording.Phrases;
import java.util.Map;
import java.util.TreeMap;

/** The labels of the site: the phrases under {@code ui.} that have no arguments. */
final class Labels {
  private static final String PREFIX = "ui.";

  private Labels() {}

  static Map<String, String> of(Phrases phrases) {
    Map<String, String> labels = new TreeMap<>();
    phrases.keys().stream()
        .filter(key -> key.startsWith(PREFIX))
        .filter(key -> !phrases.say(key).contains("{"))
        .forEach(key -> labels.put(key.substring(PREFIX.length()), phrases.say(key)));
    return labels;
  }
}
