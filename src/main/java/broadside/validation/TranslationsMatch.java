package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.model.Placeholder;
import broadside.model.Text;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A translation names texts that exist, and each has just the placeholders of its source, so that
 * no number or time can change on the way.
 */
final class TranslationsMatch {
  private TranslationsMatch() {}

  static Stream<Diagnostic> check(List<Translatable> sources, Translation translation) {
    Map<String, Translatable> known =
        sources.stream()
            .collect(
                Collectors.toMap(Translatable::key, Function.identity(), (first, second) -> first));
    return translation.entries().stream()
        .flatMap(
            entry ->
                known.containsKey(entry.key())
                    ? check(known.get(entry.key()), entry)
                    : Stream.of(unknown(entry, known)));
  }

  private static Diagnostic unknown(Translation.Entry entry, Map<String, Translatable> known) {
    Fault fault =
        Fault.of("unknown-text", entry.key())
            .suggesting(Suggestion.nearest(entry.key(), known.keySet().stream().sorted().toList()));
    return Diagnostic.error(entry.place().ofKey(), fault);
  }

  private static Stream<Diagnostic> check(Translatable source, Translation.Entry entry) {
    Stream<Diagnostic> placeholders =
        entry
            .text()
            .filter(text -> !source.hasPlaceholdersOf(text))
            .map(text -> different(source, text))
            .stream();
    boolean outdated =
        entry.isFilled() && entry.of().filter(hash -> !hash.equals(source.hash())).isPresent();
    Place place = entry.place().child("of");
    return Stream.concat(
        placeholders,
        outdated
            ? Stream.of(Diagnostic.warning(place, "outdated-translation", entry.key()))
            : Stream.empty());
  }

  private static Diagnostic different(Translatable source, Text translation) {
    return Diagnostic.error(
        translation.place(), "different-placeholders", list(source.text()), list(translation));
  }

  private static String list(Text text) {
    return text.placeholders().stream().map(Placeholder::raw).collect(Collectors.joining(" "));
  }
}
