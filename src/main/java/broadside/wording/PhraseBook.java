package broadside.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases of all languages, each read once, when it is first asked for. */
public final class PhraseBook {
  private final Map<String, Phrases> read = new ConcurrentHashMap<>();

  /** The phrases of a language. */
  public Phrases in(String language) {
    return read.computeIfAbsent(language, Phrases::of);
  }
}
