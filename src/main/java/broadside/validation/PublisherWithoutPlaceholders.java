package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Translatables;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.translation.Translatable;
import java.util.stream.Stream;

/** The publisher's texts stand below every statement: they have no figures and no times. */
final class PublisherWithoutPlaceholders implements WorkspaceRule {
  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    return Translatables.of(outline.publisher()).stream()
        .map(Translatable::text)
        .flatMap(text -> text.placeholders().stream().map(found -> finding(text, found)));
  }

  private static Diagnostic finding(Text text, Placeholder found) {
    return Diagnostic.error(text.place().at(found.raw()), "placeholder-of-publisher", found.raw());
  }
}
