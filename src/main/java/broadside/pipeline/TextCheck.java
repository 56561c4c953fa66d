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
 * @param showsNothing whether no word is shown
 */
record TextCheck(
    Predicate<Markdown> isReadWhole,
    Predicate<Markdown> hasStars,
    Predicate<Markdown> showsNothing) {

  /**
   * A warning for each text of which something is shown as it was typed, or nothing at all.
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
    try {
      return finding(new Markdown(text.source())).map(id -> Diagnostic.warning(text.place(), id));
    } catch (RuntimeException | VirtualMachineError failure) {
      throw new UnforeseenException(subject(text.place(), locations), failure);
    }
  }

  private Optional<String> finding(Markdown text) {
    if (!isReadWhole.test(text)) {
      return Optional.of("text-as-typed");
    }
    if (!text.isBlank() && showsNothing.test(text)) {
      return Optional.of("text-shows-nothing");
    }
    return Optional.of("stars-as-typed").filter(id -> hasStars.test(text));
  }

  private static String subject(Place place, Map<String, Locations> locations) {
    String line =
        Optional.ofNullable(locations.get(place.file()))
            .map(known -> ":" + known.locate(place).line())
            .orElse("");
    return place.file() + line + " (" + place.pointer() + ")";
  }
}
