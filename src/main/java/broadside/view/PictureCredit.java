package broadside.view;

import broadside.model.Licence;
import broadside.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credit of a picture: title, author, source and licence, as Creative Commons asks for it. What
 * is not known is said to be unknown.
 */
final class PictureCredit {
  private final Telling telling;

  PictureCredit(Telling telling) {
    this.telling = telling;
  }

  String of(Picture picture) {
    List<String> parts = new ArrayList<>();
    picture.title().ifPresent(title -> parts.add(part("title", telling.plain(title))));
    picture.author().ifPresent(author -> parts.add(part("author", telling.plain(author))));
    picture.licence().map(Licence::name).ifPresent(parts::add);
    picture.source().ifPresent(source -> parts.add(source.toString()));
    String credit = String.join(telling.phrases().say("list.parts"), parts);
    return telling.say("ui.picture", Map.of("credit", noted(credit, notes(picture))));
  }

  private String noted(String credit, List<String> notes) {
    return notes.isEmpty()
        ? credit
        : telling.say(
            "ui.picture.noted",
            Map.of(
                "credit",
                credit,
                "notes",
                String.join(telling.phrases().say("ui.picture.notes"), notes)));
  }

  private List<String> notes(Picture picture) {
    List<String> notes = new ArrayList<>();
    missing(picture).ifPresent(notes::add);
    if (picture.file().isEmpty()) {
      notes.add(telling.phrases().say("ui.picture.absent"));
    }
    return notes;
  }

  private String part(String name, String value) {
    return telling.say("ui.picture." + name, Map.of(name, value));
  }

  private Optional<String> missing(Picture picture) {
    List<String> missing = new ArrayList<>();
    note(missing, "title", picture.title().isEmpty());
    note(missing, "author", picture.author().isEmpty());
    note(missing, "source", picture.source().isEmpty());
    note(missing, "licence", picture.licence().isEmpty());
    note(missing, "version", picture.licence().filter(Licence::lacksVersion).isPresent());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            telling.say("ui.picture.missing", Map.of("parts", telling.phrases().list(missing))));
  }

  private void note(List<String> missing, String part, boolean isMissing) {
    if (isMissing) {
      missing.add(telling.phrases().say("ui.picture.part." + part));
    }
  }
}
