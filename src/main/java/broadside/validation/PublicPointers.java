package broadside.validation;

import broadside.edition.EditionValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which values of one file everybody may see, by their JSON pointers (RFC 6901): those that the
 * public edition holds, and the times, numbers, labels and references of the parts that it holds.
 */
final class PublicPointers {
  /** Keys of times, numbers, hashes and words of closed vocabularies: no prose, and no names. */
  private static final Set<String> NOTATIONS =
      Set.of(
          "language",
          "languages",
          "time-zone",
          "span",
          "category",
          "severity",
          "tlp",
          "when",
          "between",
          "part",
          "later",
          "kind",
          "milestone",
          "certainty",
          "attributed",
          "sub-headings",
          "value",
          "per",
          "date",
          "colour",
          "of");

  /** The number of an item in a list. */
  private static final Pattern INDEX = Pattern.compile("/\\d+$");

  /** Whose ids are only known from where they stand. */
  private static final Pattern NAMED = Pattern.compile("^/(?:people|sources)/([^/]+)");

  private final Set<String> held = new HashSet<>();
  private final Set<String> above = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /**
   * The pointers of a file.
   *
   * @param values what the public edition holds, in any file
   */
  PublicPointers(List<EditionValue> values, String file) {
    for (EditionValue value : values) {
      addWords(value);
      if (value.place().file().equals(file)) {
        add(value.place().pointer());
      }
    }
  }

  private void addWords(EditionValue value) {
    words.add(value.source());
    Matcher named = NAMED.matcher(value.place().pointer());
    if (named.find()) {
      words.add(named.group(1));
    }
  }

  private void add(String pointer) {
    held.add(pointer);
    parts.add(pointer);
    parts.add(parent(pointer));
    for (String part = pointer; !part.isEmpty(); part = parent(part)) {
      above.add(parent(part));
    }
  }

  /** Whether everybody gets something of a part. */
  boolean leadTo(String pointer) {
    return held.contains(pointer) || above.contains(pointer);
  }

  /**
   * Whether everybody may see a value.
   *
   * @param word how it is written, by which a reference is known
   */
  boolean hold(String pointer, String word) {
    String whole = INDEX.matcher(pointer).replaceFirst("");
    boolean saysNothing = NOTATIONS.contains(lastStep(whole)) || words.contains(word);
    return leadTo(pointer) || (saysNothing && parts.contains(parent(whole)));
  }

  private static String lastStep(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** What a value is a part of. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
