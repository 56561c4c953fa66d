package broadside.translation;

import broadside.language.GrammaticalCase;
import broadside.language.LanguageRules;
import broadside.model.translation.Translatable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that a translator starts from: each key with its source as a comment and an empty place
 * for the translation. Every placeholder of the source must stand in it.
 */
public final class Skeleton {
  private final LanguageRules rules;

  private Skeleton(LanguageRules rules) {
    this.rules = rules;
  }

  /** Entries for some texts, to be filled in a language. */
  public static String of(List<Translatable> sources, String language) {
    Skeleton skeleton = new Skeleton(LanguageRules.of(language));
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

  private String place(Translatable source) {
    return source.isUnit() ? forms() + cases() : "  text:\n";
  }

  /** A unit has a place for each form that the language needs. */
  private String forms() {
    return rules.plurals().stream().map(form -> "  " + form + ":\n").collect(Collectors.joining());
  }

  /** Comments, as few units are told in a case: the sentences of the translator decide. */
  private String cases() {
    String forms = rules.plurals().stream().collect(Collectors.joining(": , ", "{", ": }"));
    return rules.cases().stream()
        .filter(each -> each != GrammaticalCase.NOMINATIVE)
        .map(each -> "  # " + each.word() + ": " + forms + "\n")
        .collect(Collectors.joining());
  }

  /** Eight digits could be read as a number. */
  private static String quoted(String hash) {
    return "\"" + hash + "\"";
  }
}
