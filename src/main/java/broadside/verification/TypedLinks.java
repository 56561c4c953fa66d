package broadside.verification;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import java.util.Map;
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
   * The finding about a dead link, at each place where it was typed, the likeliest first; none when
   * nobody typed it. A full address is only warned of, as others may publish below the same one.
   */
  public Stream<Diagnostic> findings(SiteFault fault) {
    return fault.link().stream()
        .flatMap(link -> places(fault.page(), link).map(at -> finding(fault, at)));
  }

  private static Diagnostic finding(SiteFault fault, Place place) {
    String link = fault.link().orElseThrow();
    return link.contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", fault.page(), link)
        : Diagnostic.error(place, "typed-dead-link", fault.page(), link);
  }

  /** The files of the page's own incident come first. */
  private Stream<Place> places(String page, String link) {
    String incident = "/" + page.substring(0, page.indexOf('/') + 1);
    return Stream.concat(
            files.keySet().stream().filter(file -> file.contains(incident)).sorted(),
            files.keySet().stream().sorted())
        .flatMap(file -> places(files.get(file).source(), file, link));
  }

  private static Stream<Place> places(SourceText source, String file, String link) {
    return Stream.of(link, Addresses.decode(link))
        .map(TypedLinks::asAddress)
        .flatMap(pattern -> pattern.matcher(source.text()).results())
        .map(match -> Place.spot(file, source.between(match.start(), match.end())));
  }

  private static Pattern asAddress(String link) {
    return Pattern.compile(
        "(?<!" + PART_OF_ADDRESS + ")" + Pattern.quote(link) + "(?!" + PART_OF_ADDRESS + ")");
  }
}
