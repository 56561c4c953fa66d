package broadside.model.text;

import java.util.Locale;

/** A word of a closed vocabulary, written the same in YAML, code, bundles and documentation. */
public interface Term {

  /** The constant's name, as every enum has it. */
  String name();

  /** The word as it is written in YAML, such as {@code early-morning}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace("_plus_", "+").replace('_', '-');
  }
}
