package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * The names of one sort that may be referred to.
 *
 * @param sort what they name, as a word of the record, such as {@code phase}
 * @param known all of them
 */
record References(String sort, List<String> known) {
  References {
    known = List.copyOf(known);
  }

  /** A finding if the name is not among them; a missing name is the business of who reads it. */
  Optional<Diagnostic> check(String name, Place place) {
    if (name.isEmpty() || known.contains(name)) {
      return Optional.empty();
    }
    Fault fault =
        Fault.of("unknown-" + sort, name, String.join(", ", known), known.size())
            .suggesting(Suggestion.nearest(name, known));
    return Optional.of(Diagnostic.error(place, fault));
  }
}
