package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.translation.Translatable;
import java.util.List;
import java.util.stream.Stream;

/** The publisher's texts stand below every statement: they have no figures and no times. */
final class PublisherWithoutPlaceholders {
  private PublisherWithoutPlaceholders() {}

  static Stream<Diagnostic> check(List<Translatable> texts) {
    return texts.stream()
        .map(Translatable::text)
        .flatMap(
            text ->
                text.placeholders().stream()
                    .map(
                        placeholder ->
                            Diagnostic.error(
                                text.place().at(placeholder.raw()),
                                "placeholder-of-publisher",
                                placeholder.raw())));
  }
}
