package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.model.Allowance;
import broadside.model.Incident;
import broadside.model.Part;
import broadside.model.Parts;
import broadside.model.Publisher;
import broadside.model.Release;
import broadside.model.ReleaseState;
import broadside.model.Tlp;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translatables;
import broadside.model.translation.Translation;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which findings would betray something that is not for everybody, by their words or by the line of
 * the record that is printed with them: what is labelled, what is not out, what is never shown, and
 * comments. What cannot be told counts as withheld.
 *
 * @param publisher who publishes
 * @param incident the incident
 * @param locations by file, where each value stands
 */
public record Withheld(
    Optional<Publisher> publisher, Optional<Incident> incident, Map<String, Locations> locations) {

  public static Withheld of(Incident incident, Map<String, Locations> locations) {
    return new Withheld(Optional.empty(), Optional.of(incident), locations);
  }

  public static Withheld of(Publisher publisher, Map<String, Locations> locations) {
    return new Withheld(Optional.of(publisher), Optional.empty(), locations);
  }

  /** Where YAML would begin a comment; within quotation marks it may also be none. */
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");

  /** Whether a finding would betray something. */
  public boolean hides(Diagnostic finding) {
    Place place = finding.place();
    boolean isOpen =
        isOfPublisher(place) || incident(place).filter(it -> isOpen(it, place)).isPresent();
    return !isOpen || holdsComment(place);
  }

  private boolean holdsComment(Place place) {
    Locations file = locations.get(place.file());
    Location at = file.locate(place);
    return IntStream.rangeClosed(at.line(), at.endLine())
        .anyMatch(line -> COMMENT.matcher(file.source().line(line)).find());
  }

  private boolean isOfPublisher(Place place) {
    return publisher.stream().flatMap(one -> Stream.concat(
            Stream.of(one.place()), one.translations().stream().map(Translation::place)))
        .anyMatch(known -> known.file().equals(place.file()));
  }

  private Optional<Incident> incident(Place place) {
    return incident.stream()
        .filter(one -> place.file().startsWith(folder(one)))
        .findFirst();
  }

  private static String folder(Incident incident) {
    String file = incident.place().file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private boolean isOpen(Incident incident, Place place) {
    Parts parts = Parts.of(incident);
    boolean isOut = incident.release().state() == ReleaseState.RELEASED;
    return isOut
        && part(incident, parts, place).filter(Withheld::isOpen).isPresent()
        && hidden(incident, parts).noneMatch(other -> sharesLine(other, place));
  }

  /** The part that a place tells of; a translation is for those who may read its source. */
  private static Optional<Part> part(Incident incident, Parts parts, Place place) {
    if (incident.translations().stream().anyMatch(each -> isOfOneFile(each.place(), place))) {
      return Translatables.of(incident).stream()
          .filter(text -> (place.pointer() + "/").startsWith("/" + text.key() + "/"))
          .findFirst()
          .map(text -> parts.at(text.text().place()));
    }
    return parts.all().stream().anyMatch(part -> isOfOneFile(part.place(), place))
        ? Optional.of(parts.at(place))
        : Optional.empty();
  }

  private static boolean isOpen(Part part) {
    return part.label() == Tlp.CLEAR;
  }

  private static boolean isOfOneFile(Place one, Place other) {
    return one.file().equals(other.file());
  }

  /** What of an incident is not for everybody. */
  private static Stream<Place> hidden(Incident incident, Parts parts) {
    return Stream.of(
            parts.all().stream().filter(part -> !isOpen(part)).map(Part::place),
            hidden(incident.release()),
            incident.allow().stream().map(Allowance::place),
            hiddenTranslations(incident, parts))
        .flatMap(places -> places);
  }

  private static Stream<Place> hidden(Release release) {
    Place place = release.place();
    return Stream.concat(
        release.approvedBy().stream().map(name -> place.child("approved-by")),
        release.approved().stream().map(when -> place.child("approved")));
  }

  private static Stream<Place> hiddenTranslations(Incident incident, Parts parts) {
    Map<String, Part> sources =
        Translatables.of(incident).stream()
            .collect(
                Collectors.toMap(
                    Translatable::key, text -> parts.at(text.text().place()), (one, other) -> one));
    return incident.translations().stream()
        .flatMap(translation -> translation.entries().stream())
        .filter(entry -> !sources.containsKey(entry.key()) || !isOpen(sources.get(entry.key())))
        .map(Translation.Entry::place);
  }

  /** A line may hold more than what is meant: {@code {public: {...}, secret: {...}}}. */
  private boolean sharesLine(Place hidden, Place place) {
    if (!isOfOneFile(hidden, place)) {
      return false;
    }
    Locations file = locations.get(place.file());
    int line = file.locate(place).line();
    Location at = file.locate(hidden);
    return at.line() <= line && line <= lastLine(at, file);
  }

  /** A block ends where the next one begins, which is no line of its own. */
  private static int lastLine(Location at, Locations file) {
    boolean endsBefore = file.source().before(at.endLine(), at.endColumn()).isBlank();
    return endsBefore ? at.endLine() - 1 : at.endLine();
  }
}
