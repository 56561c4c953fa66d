package broadside.validation.personal;

import java.util.List;
import java.util.stream.Stream;

/** In which ways a text is read: by people on a page, by robots in its source. */
final class Readings {
  private Readings() {}

  /** The readings that differ; first those that understand most. */
  static List<Reading> of(String source) {
    Reading typed = Reading.typed(source);
    Reading decoded = Decoding.of(typed);
    Reading rendered = Markup.without(decoded);
    return Stream.concat(
            Stream.of(rendered, decoded, typed),
            Stream.of(decoded, typed).distinct().flatMap(Hidden::in))
        .distinct()
        .toList();
  }
}
