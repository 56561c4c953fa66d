package broadside.validation;

import broadside.model.Allowance;
import broadside.model.Incident;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody accepted in an incident, by exact value.
 *
 * @param values the accepted values
 */
record Allowances(Set<String> values) {
  static Allowances of(Incident incident) {
    return new Allowances(
        incident.allow().stream().map(Allowance::value).collect(Collectors.toUnmodifiableSet()));
  }

  boolean permits(String value) {
    return values.contains(value);
  }
}
