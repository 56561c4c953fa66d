package broadside.validation;

import static java.util.stream.Collectors.joining;

import broadside.model.text.Text;
import broadside.validation.personal.WordSearch;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the weekdays in one language. */
final class WeekdayNames {
  private final Map<DayOfWeek, String> names = new EnumMap<>(DayOfWeek.class);
  private final WordSearch search;

  WeekdayNames(Locale locale) {
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(day, day.getDisplayName(TextStyle.FULL, locale));
    }
    this.search = new WordSearch(names.values());
  }

  /** The name of a weekday. */
  String of(DayOfWeek day) {
    return names.get(day);
  }

  /** The names of some weekdays in a line. */
  String of(Collection<DayOfWeek> days) {
    return days.stream().map(names::get).collect(joining(", "));
  }

  /**
   * The weekdays that a text names, in their order. It is taken apart only where it may name one:
   * in a placeholder the same word is an id.
   */
  List<DayOfWeek> in(Text text) {
    boolean mayBe = !search.in(text.source()).isEmpty();
    Set<String> found = mayBe ? search.in(String.join("\n", text.literals())) : Set.of();
    return names.keySet().stream().filter(day -> found.contains(names.get(day))).toList();
  }
}
