package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.figure.Figure;
import broadside.model.text.Tlp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labelled parts of an incident, in the order in which they are read. */
public final class Parts {
  private final Part incident;
  private final Map<Spot, Part> parts = new LinkedHashMap<>();
  private final Map<String, Part> people = new HashMap<>();

  /** A place without what is meant there. */
  private record Spot(String file, String pointer) {
    static Spot of(Place place) {
      return new Spot(place.file(), place.pointer());
    }

    Optional<Spot> above() {
      int step = pointer.lastIndexOf('/');
      return step < 0 ? Optional.empty() : Optional.of(new Spot(file, pointer.substring(0, step)));
    }
  }

  private Parts(Incident source) {
    this.incident = new Part(source.id(), source.place(), source.tlp(), Optional.empty());
    put(incident);
  }

  /** The parts of an incident. */
  public static Parts of(Incident incident) {
    Parts parts = new Parts(incident);
    incident.phases().forEach(each -> parts.add("phases." + each.id(), each.place(), each.tlp()));
    incident.events().forEach(parts::event);
    incident.figures().forEach(figure -> parts.figure(figure, parts.incident));
    incident.people().forEach(parts::person);
    incident.sources().forEach(each -> parts.add("sources." + each.id(), each.place(), each.tlp()));
    incident.statement().ifPresent(parts::statement);
    List<Revision> revisions = incident.revisions();
    for (int i = 0; i < revisions.size(); i++) {
      parts.add("revisions." + (i + 1), revisions.get(i).place(), revisions.get(i).tlp());
    }
    return parts;
  }

  /** All of them, the incident itself first. */
  public List<Part> all() {
    return new ArrayList<>(parts.values());
  }

  /** The innermost part in which a place of the record stands. */
  public Part at(Place place) {
    Optional<Spot> spot = Optional.of(Spot.of(place));
    while (spot.isPresent()) {
      if (parts.containsKey(spot.get())) {
        return parts.get(spot.get());
      }
      spot = spot.get().above();
    }
    return incident;
  }

  private void person(Person person) {
    people.put(person.id(), add("people." + person.id(), person.place(), person.tlp()));
  }

  private void event(Event event) {
    Part part = add("events." + event.id(), event.place(), event.tlp());
    event.figures().forEach(figure -> figure(figure, part));
  }

  private void figure(Figure figure, Part whole) {
    put(new Part("figures." + figure.id(), figure.place(), figure.tlp(), Optional.of(whole)));
  }

  private void statement(Statement statement) {
    statement
        .editorsNote()
        .ifPresent(note -> add("statement.editors-note", note.place(), note.tlp()));
    for (int i = 0; i < statement.quotes().size(); i++) {
      quote("statement.quotes." + (i + 1), statement.quotes().get(i));
    }
  }

  /** Words cannot be told without whoever said them. */
  private void quote(String name, Quote quote) {
    Part whole = people.getOrDefault(quote.person(), incident);
    put(new Part(name, quote.place(), quote.tlp(), Optional.of(whole)));
  }

  private Part add(String name, Place place, Optional<Tlp> own) {
    return put(new Part(name, place, own, Optional.of(incident)));
  }

  private Part put(Part part) {
    parts.put(Spot.of(part.place()), part);
    return part;
  }
}
