package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads texts as their pages will, before any page is made: a check finds whatever a build would.
 * What is no Markdown needs no reading.
 *
 * @param isReadWhole whether all marks of a text are read
 * @param hasStars whether stars are shown that were meant to emphasise
 */
record TextCheck(Predicate<Markdown> isReadWhole, Predicate<Markdown> hasStars) {

  /**
   * A warning for each text of which something is shown as it was typed.
   *
   * @param locations by file, where each text stands
   * @throws UnforeseenException for anything that is thrown while a text is read, memory that is
   *     full included; its subject is the file, the line and the field of the text
   */
  List<Diagnostic> findings(List<EditionValue> texts, Map<String, Locations> locations) {
    return texts.stream()
        .filter(text -> text.is(EditionValue.Form.MARKDOWN))
        .flatMap(text -> finding(text, locations).stream())
        .toList();
  }

  private Optional<Diagnostic> finding(EditionValue text, Map<String, Locations> locations) {
    Markdown read = new Markdown(text.source());
    try {
      if (!isReadWhole.test(read)) {
        return Optional.of(Diagnostic.warning(text.place(), "text-as-typed"));
      }
      return Optional.of(Diagnostic.warning(text.place(), "stars-as-typed"))
          .filter(warning -> hasStars.test(read));
    } catch (RuntimeException | VirtualMachineError failure) {
      throw new UnforeseenException(subject(text.place(), locations), failure);
    }
  }

  private static String subject(Place place, Map<String, Locations> locations) {
    String line =
        Optional.ofNullable(locations.get(place.file()))
            .map(known -> ":" + known.locate(place).line())
            .orElse("");
    return place.file() + line + " (" + place.pointer() + ")";
  }
}
