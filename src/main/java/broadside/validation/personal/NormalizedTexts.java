package broadside.validation.personal;

import java.util.List;
import java.util.stream.Stream;

/** In which ways a text is read: by people on a page, by robots in its source. */
final class NormalizedTexts {
  private NormalizedTexts() {}

  /** The readings that differ; first those that understand most. */
  static List<NormalizedText> of(String source) {
    NormalizedText typed = NormalizedText.typed(source);
    NormalizedText decoded = Decoding.of(typed);
    NormalizedText rendered = Markup.without(decoded);
    return Stream.concat(
            Stream.of(rendered, decoded, typed),
            Stream.of(decoded, typed).distinct().flatMap(Hidden::in))
        .distinct()
        .toList();
  }
}
