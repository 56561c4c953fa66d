package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds lines behind the beginning of a document that start with {@code %}. YAML 1.2.2, section
 * 6.8, has directives only before a document; SnakeYAML takes them for such anywhere, and what
 * stands there is lost without a word.
 */
final class StrayDirectives {
  private static final int SHOWN = 40;

  private StrayDirectives() {}

  /**
   * The findings.
   *
   * @param texts the lines that go on with a text and may begin like that
   */
  static List<Diagnostic> find(String file, SourceText source, BitSet texts) {
    List<Diagnostic> found = new ArrayList<>();
    boolean begun = false;
    for (int number = 1; number <= source.lines(); number++) {
      String line = source.line(number);
      boolean directive = line.startsWith("%") && !texts.get(number);
      if (directive && begun) {
        String shown = line.substring(0, line.offsetByCodePoints(0, shownPoints(line)));
        Place place = Place.spot(file, Location.at(number, 1));
        found.add(Diagnostic.error(place, "stray-directive", shown));
      }
      begun |= !directive && !line.isBlank() && !line.startsWith("#");
    }
    return found;
  }

  private static int shownPoints(String line) {
    return Math.min(SHOWN, line.codePointCount(0, line.length()));
  }
}
