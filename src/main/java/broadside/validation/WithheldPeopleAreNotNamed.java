package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.model.Incident;
import broadside.model.Person;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.validation.personal.Names;
import broadside.validation.personal.NormalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A person whose name is withheld is not named in what everybody gets. */
final class WithheldPeopleAreNotNamed implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Names names = new Names(withheld(incident));
    if (names.isEmpty()) {
      return Stream.empty();
    }
    Allowances allowed = Allowances.of(incident.allow());
    return PublicEdition.values(incident).stream()
        .filter(value -> names.mayStandIn(value.source()))
        .flatMap(value -> check(value, names, allowed, incident.place()));
  }

  private static Stream<Diagnostic> check(
      EditionValue value, Names names, Allowances allowed, Place owner) {
    return names.in(NormalizedText.rendered(value.source())).stream()
        .filter(name -> !allowed.permits(name.value()) && !allowed.permits(name.typed()))
        .map(
            name ->
                Diagnostic.error(
                    value.place().at(name.typed()), "withheld-name", name.value(), owner.file()));
  }

  /** The names of those whom nobody may name, and not those of others who are called the same. */
  private static Set<String> withheld(Incident incident) {
    Set<String> names = new HashSet<>(names(incident, true));
    names.removeAll(names(incident, false));
    return names;
  }

  private static List<String> names(Incident incident, boolean isWithheld) {
    return incident.people().stream()
        .filter(person -> isWithheld == isWithheld(person, incident))
        .flatMap(person -> names(person, incident))
        .map(Text::source)
        .toList();
  }

  private static boolean isWithheld(Person person, Incident incident) {
    return Tlp.CLEAR.isWiderThan(incident.label().narrowedTo(person.tlp()));
  }

  /** As the person is called in all languages. */
  private static Stream<Text> names(Person person, Incident incident) {
    String key = "people." + person.id() + ".name";
    return Stream.concat(
        Stream.of(person.name()),
        incident.translations().stream()
            .flatMap(translation -> translation.find(key).stream())
            .flatMap(entry -> entry.text().stream()));
  }
}
