package broadside.translation;

import broadside.language.LanguageRules;
import broadside.model.translation.Translatable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that a translator starts from: each key with its source as a comment and an empty place
 * for the translation. Every placeholder of the source must stand in it.
 */
public final class Skeleton {
  private final List<String> forms;

  private Skeleton(List<String> forms) {
    this.forms = forms;
  }

  /** Entries for some texts, to be filled in a language. */
  public static String of(List<Translatable> sources, String language) {
    Skeleton skeleton = new Skeleton(LanguageRules.of(language).plurals());
    return sources.stream().map(skeleton::entry).collect(Collectors.joining("\n"));
  }

  private String entry(Translatable source) {
    String comment =
        source
            .source()
            .lines()
            .map(line -> ("# " + line).stripTrailing() + "\n")
            .collect(Collectors.joining());
    return comment + source.key() + ":\n  of: " + quoted(source.hash()) + "\n" + place(source);
  }

  /** A unit has a place for each form that the language needs. */
  private String place(Translatable source) {
    return source.isUnit()
        ? forms.stream().map(form -> "  " + form + ":\n").collect(Collectors.joining())
        : "  text:\n";
  }

  /** Eight digits could be read as a number. */
  private static String quoted(String hash) {
    return "\"" + hash + "\"";
  }
}
