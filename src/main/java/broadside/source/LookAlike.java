package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import broadside.diagnostic.Visible;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of word processors and web pages at the start of a line that look like those of YAML: a
 * no-break space in place of a space, a dash or a bullet in place of a hyphen.
 */
final class LookAlike {
  private static final Pattern SPACE = Pattern.compile("^ *([\\p{Zs}&&[^ ]])");
  private static final Pattern DASH = Pattern.compile("^\\p{Zs}*([–—−‐‑•·▪*])\\p{Zs}");

  private LookAlike() {}

  /**
   * The one in a line where the parser gave up, or in the last line before it that is not blank.
   */
  static Optional<Diagnostic> before(int line, String file, SourceText source) {
    int above = line - 1;
    while (above > 1 && source.line(above).isBlank()) {
      above--;
    }
    Optional<Diagnostic> first = above > 0 ? in(above, file, source) : Optional.empty();
    return first.or(() -> in(line, file, source));
  }

  private static Optional<Diagnostic> in(int line, String file, SourceText source) {
    Matcher space = SPACE.matcher(source.line(line));
    Matcher dash = DASH.matcher(source.line(line));
    if (space.find()) {
      return Optional.of(found(file, line, space, "yaml-space"));
    }
    return dash.find() ? Optional.of(found(file, line, dash, "yaml-dash")) : Optional.empty();
  }

  private static Diagnostic found(String file, int line, Matcher sign, String id) {
    Place place = Place.spot(file, Location.at(line, sign.start(1) + 1));
    int point = sign.group(1).codePointAt(0);
    return Diagnostic.error(place, id, Character.getName(point), Visible.name(point));
  }
}
