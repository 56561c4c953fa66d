package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads texts as their pages will, before any page is made: a check finds whatever a build would.
 * What is no Markdown needs no reading.
 *
 * @param questions what is asked of each text; the first that says yes is reported
 */
record TextCheck(List<Question> questions) {
  /**
   * Something about a text that its author does not expect.
   *
   * @param id of the warning
   * @param isSo whether it is so
   */
  record Question(String id, Predicate<Markdown> isSo) {}

  TextCheck {
    questions = List.copyOf(questions);
  }

  /** What is shown otherwise than it was meant. */
  static TextCheck of(MarkdownRenderer markdown) {
    return new TextCheck(
        List.of(
            new Question("text-as-typed", text -> !markdown.isReadWhole(text)),
            new Question("picture-not-shown", markdown::hidesPicture),
            new Question(
                "text-shows-nothing", text -> !text.isBlank() && markdown.showsNothing(text)),
            new Question("tag-as-typed", markdown::hasTags),
            new Question("stars-as-typed", markdown::hasStars)));
  }

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
    return questions.stream()
        .filter(question -> question.isSo().test(text))
        .map(Question::id)
        .findFirst();
  }

  private static String subject(Place place, Map<String, Locations> locations) {
    String line =
        Optional.ofNullable(locations.get(place.file()))
            .map(known -> ":" + known.locate(place).line())
            .orElse("");
    return place.file() + line + " (" + place.pointer() + ")";
  }
}
