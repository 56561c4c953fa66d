package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import java.util.List;
import java.util.regex.Pattern;

/** The form of ids: they stand in addresses, names of files, anchors and placeholders. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Windows takes such names for devices, whatever their ending, and holds no such file. */
  private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");

  private Ids() {}

  /** Whether a file or folder cannot have the name on Windows. */
  static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }

  /** Reports an id that is not lower-case letters, digits and hyphens, or that no file can have. */
  static void check(String id, Place place, List<Diagnostic> findings) {
    if (Limits.length(id) > Limits.NOTATION) {
      findings.add(Diagnostic.error(place, "value-too-long", Limits.length(id), Limits.NOTATION));
    } else if (!FORM.matcher(id).matches()) {
      findings.add(Diagnostic.error(place, Fault.of("bad-id", id).suggesting(Slug.of(id))));
    } else if (isDevice(id)) {
      findings.add(Diagnostic.error(place, "device-name", id));
    }
  }
}
