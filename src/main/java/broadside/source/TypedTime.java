package broadside.source;

import broadside.diagnostic.Parsed;
import broadside.language.LanguageRules;
import broadside.model.time.When;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody probably meant who wrote a time as people do: "20.09.2024 23:41", "20 September
 * 2024, 11:41 PM", "2024-09-20 to 2024-09-21". Nothing where it can be read in two ways, or where a
 * word is not known.
 */
final class TypedTime {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final String DASH = " ?[–—] ?| -+ ";
  private static final Pattern ABOUT = Pattern.compile("^(?:~ ?|ca\\.? |circa )|~$");
  private static final Pattern TIME_SIGN = Pattern.compile("(?<=\\d)t(?=\\d)");
  private static final int SIDES = 2;

  private final Pattern until =
      Pattern.compile(
          LanguageRules.all(LanguageRules::untilTimes).stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", DASH + "| (?:", ") ")));
  private final TypedDayReader days =
      new TypedDayReader(
          new CalendarNames(), new HashSet<>(LanguageRules.all(LanguageRules::aroundTimes)));

  private TypedTime() {}

  /** The same in the notation of the record (EDTF), if that can be told. */
  static Optional<String> meant(String typed) {
    String plain = SPACES.matcher(typed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return new TypedTime()
        .read(plain)
        .filter(meant -> !meant.equals(typed))
        .filter(meant -> When.parse(meant) instanceof Parsed.Value<When>);
  }

  private Optional<String> read(String text) {
    boolean isInterval = text.chars().filter(sign -> sign == '/').count() == 1;
    List<String> sides = Arrays.asList(isInterval ? text.split("/", -1) : until.split(text, -1));
    return switch (sides.size()) {
      case 1 -> moment(text).map(TypedMoment::edtf);
      case SIDES -> interval(sides.get(0), sides.get(1));
      default -> Optional.empty();
    };
  }

  private Optional<String> interval(String start, String end) {
    return moment(start)
        .flatMap(
            first ->
                moment(end)
                    .map(last -> first.before(last).edtf() + "/" + last.after(first).edtf()));
  }

  private Optional<TypedMoment> moment(String typed) {
    String text = ABOUT.matcher(typed.strip()).replaceAll("");
    boolean isAbout = text.length() < typed.strip().length();
    TypedClock clock = TypedClock.in(TIME_SIGN.matcher(text).replaceAll(" "));
    return days.read(clock.rest()).map(day -> new TypedMoment(day, clock.time(), isAbout));
  }
}
