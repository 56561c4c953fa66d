package broadside.model;

import broadside.model.figure.Figure;
import broadside.model.text.Text;
import broadside.model.translation.Translatable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the human texts of a record under the keys by which translations name them. */
public final class Translatables {
  private final List<Translatable> all = new ArrayList<>();

  private Translatables() {}

  /** The texts of an incident, in the order in which they are read. */
  public static List<Translatable> of(Incident incident) {
    Translatables texts = new Translatables();
    texts.add("title", incident.title());
    incident.statement().ifPresent(texts::statement);
    incident.phases().forEach(texts::phase);
    incident.events().forEach(texts::event);
    incident.figures().forEach(texts::figure);
    incident
        .people()
        .forEach(
            person -> {
              texts.add("people." + person.id() + ".name", person.name());
              texts.add("people." + person.id() + ".role", person.role());
            });
    incident.sources().forEach(source -> texts.add("sources." + source.id(), source.title()));
    for (int i = 0; i < incident.revisions().size(); i++) {
      texts.add("revisions." + (i + 1), incident.revisions().get(i).text());
    }
    texts.add("release.reason", incident.release().reason());
    return List.copyOf(texts.all);
  }

  /** The texts of the publisher. */
  public static List<Translatable> of(Publisher publisher) {
    Translatables texts = new Translatables();
    texts.add("name", publisher.name());
    texts.add("contact", publisher.contact().map(Publisher.Contact::name));
    texts.add("boilerplate", publisher.boilerplate());
    texts.add("logo.alt", publisher.logo().flatMap(Logo::alt));
    return List.copyOf(texts.all);
  }

  private void statement(Statement statement) {
    add("statement.headline", statement.headline());
    add("statement.editors-note", statement.editorsNote().map(Statement.Note::text));
    add("statement.location", statement.dateline().flatMap(Statement.Dateline::location));
    add("statement.lead", statement.lead());
    for (int i = 0; i < statement.quotes().size(); i++) {
      add("statement.quotes." + (i + 1), statement.quotes().get(i).text());
    }
    add("statement.closing", statement.closing());
    statement
        .picture()
        .ifPresent(
            picture -> {
              add("picture.title", picture.title());
              add("picture.author", picture.author());
              add("picture.alt", picture.alt());
            });
  }

  private void phase(Phase phase) {
    add("phases." + phase.id(), phase.title());
    add("phases." + phase.id() + ".text", phase.text());
  }

  private void event(Event event) {
    String key = "events." + event.id();
    add(key + ".title", event.title());
    add(key + ".text", event.text());
    add(key + ".lesson", event.lesson());
    add(key + ".according-to", event.certainty().accordingTo());
    event.figures().forEach(this::figure);
  }

  private void figure(Figure figure) {
    String key = "figures." + figure.id();
    add(key + ".label", figure.label());
    figure.unit().ifPresent(unit -> all.add(Translatable.of(key + ".unit", unit)));
  }

  private void add(String key, Optional<Text> text) {
    text.ifPresent(present -> add(key, present));
  }

  private void add(String key, Text text) {
    all.add(Translatable.of(key, text));
  }
}
