package broadside.translation;

import broadside.model.translation.Translatable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that a translator starts from: each key with its source as a comment and an empty place
 * for the translation. Every placeholder of the source must stand in it.
 */
public final class Skeleton {
  private Skeleton() {}

  /** Entries for some texts. */
  public static String of(List<Translatable> sources) {
    return sources.stream().map(Skeleton::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Translatable source) {
    String comment =
        source
            .source()
            .lines()
            .map(line -> ("# " + line).stripTrailing() + "\n")
            .collect(Collectors.joining());
    return comment + source.key() + ":\n  of: " + quoted(source.hash()) + "\n" + place(source);
  }

  private static String place(Translatable source) {
    return source.isUnit() ? "  other:\n" : "  text:\n";
  }

  /** Eight digits could be read as a number. */
  private static String quoted(String hash) {
    return "\"" + hash + "\"";
  }
}
