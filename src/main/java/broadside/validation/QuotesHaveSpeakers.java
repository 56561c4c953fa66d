package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.Person;
import broadside.model.Quote;
import broadside.model.Tlp;
import java.util.stream.Stream;

/** Who may read a quote may also know who said it; for them it would otherwise be missing. */
final class QuotesHaveSpeakers implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return incident.statement().stream()
        .flatMap(statement -> statement.quotes().stream())
        .flatMap(quote -> check(quote, incident));
  }

  private static Stream<Diagnostic> check(Quote quote, Incident incident) {
    Tlp label = incident.label().narrowedTo(quote.tlp());
    return incident.people().stream()
        .filter(person -> person.id().equals(quote.person()))
        .filter(person -> label.isWiderThan(incident.label().narrowedTo(person.tlp())))
        .limit(1)
        .map(person -> finding(quote, person, incident.label(), label));
  }

  private static Diagnostic finding(Quote quote, Person person, Tlp incident, Tlp label) {
    return Diagnostic.error(
        quote.place().child("person"),
        "withheld-speaker",
        person.id(),
        incident.narrowedTo(person.tlp()).word(),
        label.word());
  }
}
