package broadside.view;

import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.model.Licence;
import broadside.wording.IncidentContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The credit of a picture: title, author, source and licence, as Creative Commons asks for it. What
 * is not known is said to be unknown.
 */
final class PictureCredit {
  private final IncidentContext context;

  PictureCredit(IncidentContext context) {
    this.context = context;
  }

  Inline of(Edition.Picture picture) {
    List<Inline> parts = new ArrayList<>();
    picture.title().ifPresent(title -> parts.add(part("title", context.inline(title))));
    picture.author().ifPresent(author -> parts.add(part("author", context.named(author))));
    picture.licence().map(PictureCredit::licence).ifPresent(parts::add);
    picture.source().map(URI::toString).map(Inline::link).ifPresent(parts::add);
    String separator = context.phrases().say("list.parts");
    String credit = parts.stream().map(Inline::source).collect(Collectors.joining(separator));
    return context.around(
        "ui.picture", Map.of("credit", noted(new Inline(credit), notes(picture))));
  }

  /** Creative Commons asks for a link to the terms. */
  private static Inline licence(Licence licence) {
    Inline name = Inline.of(licence.name());
    return licence.url().map(url -> name.leadingTo(url.toString())).orElse(name);
  }

  private Inline noted(Inline credit, List<String> notes) {
    Inline all = Inline.of(String.join(context.phrases().say("ui.picture.notes"), notes));
    return notes.isEmpty()
        ? credit
        : context.around("ui.picture.noted", Map.of("credit", credit, "notes", all));
  }

  private Inline part(String name, Inline value) {
    return context.around("ui.picture." + name, Map.of(name, value));
  }

  private List<String> notes(Edition.Picture picture) {
    List<String> notes = new ArrayList<>();
    missing(picture).ifPresent(notes::add);
    if (picture.file().isEmpty()) {
      notes.add(context.phrases().say("ui.picture.absent"));
    }
    return notes;
  }

  private Optional<String> missing(Edition.Picture picture) {
    List<String> missing = new ArrayList<>();
    note(missing, "title", picture.title().isEmpty());
    note(missing, "author", picture.author().isEmpty());
    note(missing, "source", picture.source().isEmpty());
    note(missing, "licence", picture.licence().isEmpty());
    note(missing, "version", picture.licence().filter(Licence::lacksVersion).isPresent());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            context.say("ui.picture.missing", Map.of("parts", context.phrases().list(missing))));
  }

  private void note(List<String> missing, String part, boolean isMissing) {
    if (isMissing) {
      missing.add(context.phrases().say("ui.picture.part." + part));
    }
  }
}
