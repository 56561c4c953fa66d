package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.language.LanguageRules;
import broadside.model.figure.Unit;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds one translation against the texts that it translates. */
final class TranslationCheck {
  private final Map<String, Translatable> sources;
  private final Translation translation;

  TranslationCheck(List<Translatable> sources, Translation translation) {
    this.sources =
        sources.stream()
            .collect(
                Collectors.toMap(
                    Translatable::key,
                    Function.identity(),
                    (first, second) -> first,
                    TreeMap::new));
    this.translation = translation;
  }

  /** What is wrong with it, in the order of its file. */
  Stream<Diagnostic> findings() {
    return translation.entries().stream().flatMap(this::check);
  }

  private Stream<Diagnostic> check(Translation.Entry entry) {
    Translatable source = sources.get(entry.key());
    return source == null
        ? Stream.of(unknown(entry))
        : Stream.of(
                placeholders(source, entry),
                entry.text().stream().flatMap(QuotesStandAlone::within),
                words(entry),
                forms(entry),
                outdated(source, entry))
            .flatMap(findings -> findings);
  }

  private Diagnostic unknown(Translation.Entry entry) {
    Fault fault =
        Fault.of("unknown-text", entry.key())
            .suggesting(Suggestion.nearest(entry.key(), sources.keySet()));
    return Diagnostic.error(entry.place().ofKey(), fault);
  }

  private static Stream<Diagnostic> placeholders(Translatable source, Translation.Entry entry) {
    return entry
        .text()
        .filter(text -> !source.hasPlaceholdersOf(text))
        .map(
            text ->
                Diagnostic.error(
                    text.place(), "different-placeholders", list(source.text()), list(text)))
        .stream();
  }

  private static String list(Text text) {
    return text.placeholders().stream().map(Placeholder::raw).collect(Collectors.joining(" "));
  }

  /** A translated text would otherwise count things, or name people, in another language. */
  private Stream<Diagnostic> words(Translation.Entry entry) {
    return entry.text().stream()
        .flatMap(text -> text.placeholders().stream())
        .flatMap(placeholder -> words(entry, placeholder).stream());
  }

  private Optional<Diagnostic> words(Translation.Entry entry, Placeholder placeholder) {
    return switch (placeholder.kind()) {
      case FIGURE ->
          untranslated(
              entry, placeholder, "unit-not-translated", "figures." + placeholder.id() + ".unit");
      case ATTRIBUTION ->
          untranslated(
              entry,
              placeholder,
              "name-not-translated",
              event(entry, placeholder) + ".according-to");
      case TIME, QUOTE -> Optional.empty();
    };
  }

  /** The key of the event that a placeholder means. */
  private static String event(Translation.Entry entry, Placeholder placeholder) {
    String own = entry.key().substring(0, Math.max(0, entry.key().lastIndexOf('.')));
    return placeholder.id().isEmpty() ? own : "events." + placeholder.id();
  }

  private Optional<Diagnostic> untranslated(
      Translation.Entry entry, Placeholder placeholder, String finding, String key) {
    boolean isTranslated =
        !sources.containsKey(key)
            || translation.find(key).filter(Translation.Entry::isFilled).isPresent();
    Place place = entry.place().child("text").at(placeholder.raw());
    return isTranslated
        ? Optional.empty()
        : Optional.of(Diagnostic.error(place, finding, placeholder.raw(), key));
  }

  /** A number would be told with the form of other ones. */
  private Stream<Diagnostic> forms(Translation.Entry entry) {
    String missing = entry.unit().stream().flatMap(this::missing).collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Diagnostic.warning(entry.place().ofKey(), "missing-plural-form", entry.key(), missing));
  }

  private Stream<String> missing(Unit unit) {
    return LanguageRules.of(translation.language()).plurals().stream()
        .filter(form -> !unit.forms().containsKey(form));
  }

  private static Stream<Diagnostic> outdated(Translatable source, Translation.Entry entry) {
    boolean outdated =
        entry.isFilled() && entry.of().filter(hash -> !hash.equals(source.hash())).isPresent();
    return outdated
        ? Stream.of(
            Diagnostic.warning(entry.place().child("of"), "outdated-translation", entry.key()))
        : Stream.empty();
  }
}
