package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time zone is that of a place: "CET" and "Etc/GMT+1" are known too, but say little about
 * summer time, and the sign of the latter is not what most people think.
 *
 * @see <a href="https://data.iana.org/time-zones/theory.html">Theory and pragmatics of the tz code
 *     and data</a>
 */
final class ZoneIsAPlace implements Rule {
  private static final Pattern NO_PLACE =
      Pattern.compile("(?!(?:UTC|UCT|GMT)$)[A-Z]{3}(?:\\d[A-Z]{3})?|Etc/GMT[+-]?\\d+|SystemV/.*");

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    String zone = incident.zone().getId();
    return NO_PLACE.matcher(zone).matches()
        ? Stream.of(
            Diagnostic.warning(incident.place().child("time-zone"), "zone-without-place", zone))
        : Stream.empty();
  }
}
