package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.PublicText;
import broadside.validation.personal.Exposure;
import broadside.validation.personal.PersonalData;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nothing that everybody gets holds an e-mail address, a telephone number, an IP address, a bank
 * account or a secret: robots harvest them, and nobody can take them back.
 */
final class NothingPersonalIsPublic implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    PersonalData data = new PersonalData(List.of(incident.zone()));
    return check(PublicText.of(incident), data, Allowances.of(incident.allow()), incident.place());
  }

  /** The texts of the publisher stand below every incident: numbers count where any of them was. */
  static Stream<Diagnostic> check(broadside.model.Publisher publisher, java.util.Collection<java.time.ZoneId> zones) {
    PersonalData data =
        new PersonalData(zones);
    return check(
        PublicText.of(publisher),
        data,
        Allowances.of(publisher.allow()),
        publisher.place());
  }

  private static Stream<Diagnostic> check(
      List<PublicText> texts, PersonalData data, Allowances allowed, Place owner) {
    return texts.stream()
        .flatMap(
            text ->
                data.in(text.source()).stream()
                    .filter(found -> !allowed.permits(found.value()))
                    .filter(found -> !allowed.permits(found.typed()))
                    .map(found -> finding(text, found, owner)));
  }

  private static Diagnostic finding(PublicText text, Exposure found, Place owner) {
    return Diagnostic.error(
        text.place().at(found.typed()), found.kind().message(), found.shown(), owner.file());
  }
}
