package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import java.util.List;
import java.util.regex.Pattern;

/** The form of ids: they stand in addresses, anchors and placeholders. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Ids() {}

  /** Reports an id that is not lower-case letters, digits and hyphens. */
  static void check(String id, Place place, List<Diagnostic> findings) {
    if (id.length() > Limits.NOTATION) {
      findings.add(Diagnostic.error(place, "value-too-long", id.length(), Limits.NOTATION));
    } else if (!FORM.matcher(id).matches()) {
      findings.add(Diagnostic.error(place, "bad-id", id));
    }
  }
}
