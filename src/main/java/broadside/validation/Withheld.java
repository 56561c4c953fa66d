package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.Part;
import broadside.model.Parts;
import broadside.model.Publisher;
import broadside.model.Tlp;
import broadside.model.Workspace;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translatables;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which findings would betray something that is not for everybody, by their words or by the line of
 * the record that is printed with them. What cannot be told counts as withheld.
 *
 * @param workspace what was read
 * @param locations by file, where each value stands
 */
public record Withheld(Workspace workspace, Map<String, Locations> locations) {

  /** Whether a finding would betray something. */
  public boolean hides(Diagnostic finding) {
    Place place = finding.place();
    return !isOfPublisher(place) && incident(place).filter(it -> isOpen(it, place)).isEmpty();
  }

  private boolean isOfPublisher(Place place) {
    Publisher publisher = workspace.publisher();
    return Stream.concat(
            Stream.of(publisher.place()), publisher.translations().stream().map(Translation::place))
        .anyMatch(known -> known.file().equals(place.file()));
  }

  private Optional<Incident> incident(Place place) {
    return workspace.incidents().stream()
        .filter(incident -> place.file().startsWith(folder(incident)))
        .findFirst();
  }

  private static String folder(Incident incident) {
    String file = incident.place().file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private boolean isOpen(Incident incident, Place place) {
    Parts parts = Parts.of(incident);
    Optional<Translation> translation =
        incident.translations().stream()
            .filter(each -> each.place().file().equals(place.file()))
            .findFirst();
    if (translation.isPresent()) {
      return isOpenText(incident, parts, place.pointer());
    }
    boolean isOfRecord =
        parts.all().stream().anyMatch(part -> part.place().file().equals(place.file()));
    return isOfRecord && isOpen(parts.at(place)) && !sharesLine(parts.all(), place);
  }

  /** A translation is for those who may read its source. */
  private static boolean isOpenText(Incident incident, Parts parts, String pointer) {
    List<Translatable> texts = Translatables.of(incident);
    return texts.stream()
        .filter(text -> (pointer + "/").startsWith("/" + text.key() + "/"))
        .findFirst()
        .filter(text -> isOpen(parts.at(text.text().place())))
        .isPresent();
  }

  private static boolean isOpen(Part part) {
    return part.label() == Tlp.CLEAR;
  }

  /** A line may hold more than what is meant: {@code {public: {...}, secret: {...}}}. */
  private boolean sharesLine(List<Part> parts, Place place) {
    Locations file = locations.get(place.file());
    int line = file.locate(place).line();
    return parts.stream()
        .filter(part -> part.place().file().equals(place.file()))
        .filter(part -> !isOpen(part))
        .map(part -> file.locate(part.place()))
        .anyMatch(at -> at.line() <= line && line <= lastLine(at, file));
  }

  /** A block ends where the next one begins, which is no line of its own. */
  private static int lastLine(Location at, Locations file) {
    boolean endsBefore = file.source().before(at.endLine(), at.endColumn()).isBlank();
    return endsBefore ? at.endLine() - 1 : at.endLine();
  }
}
