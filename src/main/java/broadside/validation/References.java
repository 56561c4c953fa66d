package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of one sort that may be referred to. */
final class References {
  /** Nobody reads a list of more. */
  private static final int SHOWN = 40;

  private final String sort;
  private final Set<String> known;

  /**
   * The names of one sort.
   *
   * @param sort what they name, as a word of the record, such as {@code phase}
   * @param known all of them
   */
  References(String sort, Collection<String> known) {
    this.sort = sort;
    this.known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
  }

  /** A finding if the name is not among them; a missing name is the business of who reads it. */
  Optional<Diagnostic> check(String name, Place place) {
    if (name.isEmpty() || known.contains(name)) {
      return Optional.empty();
    }
    Fault fault =
        Fault.of("unknown-" + sort, name, shown(known), known.size())
            .suggesting(Suggestion.nearest(name, known));
    return Optional.of(Diagnostic.error(place, fault));
  }

  /** The names in one line, a long list cut. */
  static String shown(Set<String> known) {
    String first = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return known.size() > SHOWN ? first + ", …" : first;
  }
}
