package broadside.verification;

import org.jsoup.parser.Parser;

/** Resolves character references in the values of attributes. */
final class CharacterReferences {
  private CharacterReferences() {}

  /** The value that is meant; most have no reference, and need no library. */
  static String resolve(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }
}
