package broadside.validation;

import broadside.model.Allowance;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody accepted, by exact value.
 *
 * @param values the accepted values
 */
record Allowances(Set<String> values) {
  static Allowances of(Collection<Allowance> allowed) {
    return new Allowances(
        allowed.stream().map(Allowance::value).collect(Collectors.toUnmodifiableSet()));
  }

  boolean permits(String value) {
    return values.contains(value);
  }
}
