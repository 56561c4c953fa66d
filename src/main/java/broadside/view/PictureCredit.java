package broadside.view;

import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.model.Licence;
import broadside.wording.IncidentContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The credit of a picture: title, author, licence and source, as Creative Commons asks for it. What
 * is not known is left out.
 */
final class PictureCredit {
  private final IncidentContext context;

  PictureCredit(IncidentContext context) {
    this.context = context;
  }

  /** The line below the statement; empty if nothing is known of the picture. */
  Optional<Inline> of(Edition.Picture picture) {
    String credit =
        parts(picture)
            .flatMap(Optional::stream)
            .map(Inline::source)
            .collect(Collectors.joining(context.phrases().say("list.parts")));
    return Optional.of(credit)
        .filter(known -> !known.isEmpty())
        .map(known -> context.around("ui.picture", Map.of("credit", new Inline(known))));
  }

  private Stream<Optional<Inline>> parts(Edition.Picture picture) {
    return Stream.of(
        picture.title().map(context::inline).map(this::quoted),
        picture.author().map(context::named),
        picture.licence().map(PictureCredit::licence),
        picture.source().map(URI::toString).map(Inline::link));
  }

  private Inline quoted(Inline title) {
    return context.around("ui.picture.title", Map.of("title", title));
  }

  /** Creative Commons asks for a link to the terms. */
  private static Inline licence(Licence licence) {
    Inline name = Inline.of(licence.name());
    return licence.url().map(url -> name.leadingTo(url.toString())).orElse(name);
  }
}
