package broadside.model.translation;

import broadside.model.figure.Unit;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of the record that a translation may give in another language.
 *
 * @param key under which the translation gives it, such as {@code events.calls-begin.text}
 * @param text the text; of a unit its form for other numbers
 * @param source all that was written, by which a change is noticed
 * @param isUnit whether it has a form for each plural category
 */
public record Translatable(String key, Text text, String source, boolean isUnit) {

  /** A text. */
  public static Translatable of(String key, Text text) {
    return new Translatable(key, text, text.source(), false);
  }

  /** What is counted, in its forms. */
  public static Translatable of(String key, Unit unit) {
    Stream<String> cases =
        unit.cases().entrySet().stream()
            .flatMap(declined -> forms(declined.getKey().word() + ", ", declined.getValue()));
    String forms = Stream.concat(forms("", unit.forms()), cases).collect(Collectors.joining("\n"));
    return new Translatable(key, unit.form(Unit.OTHER), forms, true);
  }

  private static Stream<String> forms(String label, Map<String, Text> forms) {
    return forms.entrySet().stream()
        .map(form -> label + form.getKey() + ": " + form.getValue().source());
  }

  /** A short hash of the source, to notice by that it changed. */
  public String hash() {
    return SourceHash.of(source);
  }

  /** The placeholders of a text, in any order, without regard to capital letters. */
  static List<String> placeholders(Text text) {
    return text.placeholders().stream().map(Placeholder::name).sorted().toList();
  }

  /** Whether a translation has just the placeholders of the source. */
  public boolean hasPlaceholdersOf(Text translation) {
    return placeholders(text).equals(placeholders(translation));
  }
}
