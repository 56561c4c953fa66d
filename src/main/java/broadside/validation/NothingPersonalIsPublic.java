package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.validation.personal.Exposure;
import broadside.validation.personal.PersonalData;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nothing that everybody gets holds an e-mail address, a telephone number, an IP address, a bank
 * account or a secret: robots harvest them, and nobody can take them back.
 */
final class NothingPersonalIsPublic implements Rule, WorkspaceRule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    PersonalData data = new PersonalData(List.of(incident.zone()));
    Allowances allowed = Allowances.of(incident.allow());
    return check(PublicEdition.values(incident), data, allowed, incident.place());
  }

  /** The texts of the publisher stand below every incident: numbers count where any of them was. */
  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    Publisher publisher = outline.publisher();
    List<EditionValue> values = EditionValues.of(PublisherInfo.of(publisher));
    PersonalData data = new PersonalData(outline.zones());
    return check(values, data, Allowances.of(publisher.allow()), publisher.place());
  }

  private static Stream<Diagnostic> check(
      List<EditionValue> values, PersonalData data, Allowances allowed, Place owner) {
    return values.stream()
        .flatMap(
            value ->
                data.in(value.source()).stream()
                    .filter(found -> !allowed.permits(found.value()))
                    .filter(found -> !allowed.permits(found.typed()))
                    .map(found -> finding(value, found, owner)));
  }

  private static Diagnostic finding(EditionValue value, Exposure found, Place owner) {
    return Diagnostic.error(
        value.place().at(found.typed()), found.kind().message(), found.shown(), owner.file());
  }
}
