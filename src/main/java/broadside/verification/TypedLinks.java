package broadside.verification;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a dead link in what people wrote: then it is theirs to mend, otherwise it came from a
 * template.
 *
 * @param files the files of the record, each with its text
 */
public record TypedLinks(Map<String, Locations> files) {
  private static final String PART_OF_ADDRESS = "[\\p{L}\\p{N}/._~%+-]";

  /**
   * The finding about a dead link, at the place where it was typed; empty when nobody typed it. A
   * full address is only warned of, as others may publish below the same one.
   */
  public Optional<Diagnostic> finding(SiteFault fault) {
    return fault.link().flatMap(link -> place(fault.page(), link).map(at -> finding(fault, at)));
  }

  private static Diagnostic finding(SiteFault fault, Place place) {
    String link = fault.link().orElseThrow();
    return link.contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", fault.page(), link)
        : Diagnostic.error(place, "typed-dead-link", fault.page(), link);
  }

  /** The files of the page's own incident come first. */
  private Optional<Place> place(String page, String link) {
    String incident = "/" + page.substring(0, page.indexOf('/') + 1);
    return Stream.concat(
            files.keySet().stream().filter(file -> file.contains(incident)).sorted(),
            files.keySet().stream().sorted())
        .flatMap(file -> place(files.get(file), file, link).stream())
        .findFirst();
  }

  private static Optional<Place> place(Locations locations, String file, String link) {
    return Stream.of(link, Addresses.decode(link))
        .map(TypedLinks::asAddress)
        .map(pattern -> pattern.matcher(locations.source().text()))
        .filter(Matcher::find)
        .map(match -> locations.source().between(match.start(), match.end()))
        .map(location -> Place.spot(file, location))
        .findFirst();
  }

  private static Pattern asAddress(String link) {
    return Pattern.compile(
        "(?<!" + PART_OF_ADDRESS + ")" + Pattern.quote(link) + "(?!" + PART_OF_ADDRESS + ")");
  }
}
