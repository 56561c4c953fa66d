package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.figure.Figure;
import broadside.model.figure.Unit;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translatables;
import broadside.model.translation.Translation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever somebody typed that gets to everybody: a text, a name, a web address, the name of a
 * file, an id that stands in an address of the site.
 *
 * @param place where it stands
 * @param source as it was written
 */
public record PublicText(Place place, String source) {

  /** What the public gets of an incident, its translations included. */
  public static List<PublicText> of(Incident incident) {
    if (incident.label() != Tlp.CLEAR) {
      return List.of();
    }
    Collector texts = new Collector();
    Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .filter(text -> text.label() == Tlp.CLEAR)
        .forEach(text -> texts.add(text.text()));
    publicFigures(incident).flatMap(figure -> figure.unit().stream()).forEach(texts::add);
    texts.addTranslations(incident.translations(), Translatables.of(incident));
    texts.addAddresses(incident);
    texts.addIds(incident);
    return List.copyOf(texts.found);
  }

  /** What the public gets of a publisher. */
  public static List<PublicText> of(Publisher publisher) {
    Collector texts = new Collector();
    List<Translatable> all = Translatables.of(publisher);
    all.forEach(text -> texts.add(text.text()));
    texts.addTranslations(publisher.translations(), all);
    texts.add(publisher.place().child("website"), publisher.website());
    texts.add(publisher.place().child("base-url"), Optional.of(publisher.baseUrl()));
    texts.add(
        publisher.place().child("contact").child("url"),
        publisher.contact().flatMap(Publisher.Contact::url));
    texts.addLicence(publisher.place(), publisher.licence());
    return List.copyOf(texts.found);
  }

  private static boolean isPublic(Optional<Tlp> own) {
    return own.filter(label -> label != Tlp.CLEAR).isEmpty();
  }

  private static Stream<Event> publicEvents(Incident incident) {
    return incident.events().stream().filter(event -> isPublic(event.tlp()));
  }

  private static Stream<Figure> publicFigures(Incident incident) {
    return Stream.concat(
            incident.figures().stream(),
            publicEvents(incident).flatMap(event -> event.figures().stream()))
        .filter(figure -> isPublic(figure.tlp()));
  }

  /** Collects them in an order. */
  private record Collector(List<PublicText> found) {
    Collector() {
      this(new ArrayList<>());
    }

    void add(Text text) {
      found.add(new PublicText(text.place(), text.source()));
    }

    void add(Unit unit) {
      unit.forms().values().forEach(this::add);
    }

    void add(Place place, Optional<URI> address) {
      address.ifPresent(uri -> found.add(new PublicText(place, uri.toString())));
    }

    /** A translation is as public as what it translates. */
    void addTranslations(List<Translation> translations, List<Translatable> sources) {
      Set<Place> places = found.stream().map(PublicText::place).collect(Collectors.toSet());
      Map<String, Translatable> byKey =
          sources.stream()
              .filter(source -> places.contains(source.text().place()))
              .collect(
                  Collectors.toMap(Translatable::key, Function.identity(), (one, other) -> one));
      translations.stream()
          .flatMap(translation -> translation.entries().stream())
          .filter(entry -> byKey.containsKey(entry.key()))
          .forEach(
              entry -> {
                entry.text().ifPresent(this::add);
                entry.unit().ifPresent(this::add);
              });
    }

    void addAddresses(Incident incident) {
      incident.sources().stream()
          .filter(source -> isPublic(source.tlp()))
          .forEach(source -> add(source.place().child("url"), source.url()));
      incident.statement().flatMap(Statement::picture).ifPresent(this::addPicture);
    }

    void addPicture(Picture picture) {
      add(picture.place().child("source"), picture.source());
      addLicence(picture.place(), picture.licence());
      picture
          .file()
          .ifPresent(file -> found.add(new PublicText(picture.place().child("file"), file)));
    }

    void addLicence(Place owner, Optional<Licence> licence) {
      Place place = owner.child("licence");
      licence.ifPresent(l -> found.add(new PublicText(place.child("name"), l.name())));
      add(place.child("url"), licence.flatMap(Licence::url));
    }

    void addIds(Incident incident) {
      found.add(new PublicText(incident.place(), incident.id()));
      incident.phases().stream()
          .filter(phase -> isPublic(phase.tlp()))
          .forEach(phase -> found.add(new PublicText(phase.place().ofKey(), phase.id())));
      publicEvents(incident)
          .forEach(event -> found.add(new PublicText(event.place().child("id"), event.id())));
      publicFigures(incident)
          .forEach(figure -> found.add(new PublicText(figure.place().ofKey(), figure.id())));
    }
  }
}
