package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.text.Text;
import broadside.model.translation.Translation;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date at the start of a line, as in “1. Mai”, is not taken for the first item of a list. Other
 * days than the first are not: a list begins with 1.
 */
final class NoDateIsAnItem implements Rule {
  /** Those that are Markdown, by the last step of their place. */
  private static final Set<String> MARKDOWN =
      Set.of("text", "lead", "closing", "editors-note", "reason");

  private static final Pattern FIRST_ITEM =
      Pattern.compile("(?m)^[ >]*(?<date>1[.)][ \\t]+(?<word>\\p{L}+))");

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Stream<Text> own =
        IncidentText.all(incident).stream()
            .map(IncidentText::text)
            .filter(text -> MARKDOWN.contains(last(text.place().pointer(), '/')));
    return Stream.concat(
        check(own, incident.language()),
        incident.translations().stream()
            .flatMap(translation -> check(texts(translation), translation.language())));
  }

  private static Stream<Text> texts(Translation translation) {
    return translation.entries().stream()
        .filter(entry -> MARKDOWN.contains(last(entry.key(), '.')))
        .flatMap(entry -> entry.text().stream());
  }

  private static String last(String path, char separator) {
    return path.substring(path.lastIndexOf(separator) + 1);
  }

  /** Most texts have no such line: how the months are called is asked for those that do. */
  private static Stream<Diagnostic> check(Stream<Text> texts, String language) {
    return texts
        .filter(text -> FIRST_ITEM.matcher(text.source()).find())
        .flatMap(text -> check(text, months(language)));
  }

  private static Stream<Diagnostic> check(Text text, Set<String> months) {
    return FIRST_ITEM
        .matcher(text.source())
        .results()
        .filter(item -> months.contains(item.group(2).toLowerCase(Locale.ROOT)))
        .map(item -> item.group(1))
        .distinct()
        .map(date -> Diagnostic.warning(text.place().at(date), "date-as-item", escaped(date)));
  }

  private static String escaped(String date) {
    return date.replaceFirst("[.)]", "\\\\$0");
  }

  private static Set<String> months(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
        .flatMap(style -> Arrays.stream(Month.values()).map(of -> of.getDisplayName(style, locale)))
        .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
        .collect(Collectors.toSet());
  }
}
