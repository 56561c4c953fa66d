package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.Translatables;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A translation names texts that exist, and each has just the placeholders of its source, so that
 * no number or time can change on the way.
 */
final class TranslationsMatch implements Rule, WorkspaceRule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return check(incident.translations(), Translatables.of(incident));
  }

  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    return check(outline.publisher().translations(), Translatables.of(outline.publisher()));
  }

  private static Stream<Diagnostic> check(
      List<Translation> translations, List<Translatable> sources) {
    return translations.stream()
        .flatMap(translation -> new TranslationCheck(sources, translation).findings());
  }
}
