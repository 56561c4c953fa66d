package broadside.source;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Suggestion;
import broadside.language.Languages;
import broadside.model.text.Term;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short notations that the model has from elsewhere: zones, languages, files, days. */
final class Notations {
  /** A step up or none, a backslash, a drive, or the root of the file system. */
  private static final Pattern LEADS_OUT = Pattern.compile("^/|\\\\|:|//|(?:^|/)\\.{1,2}(?:/|$)");

  /** As RFC 9562 writes it; nothing but zeros means none. */
  private static final Pattern UUID_FORM =
      Pattern.compile("(?!0{8}-)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** A host, and a year with perhaps its month and day, as RFC 4151 has it. */
  private static final Pattern TAG =
      Pattern.compile(
          "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+"
              + ",(?<date>\\d{4}(-\\d\\d){0,2})");

  /** The day for which a date stands that names none (RFC 4151, section 2.1). */
  private static final String FIRST_DAY = "0000-01-01";

  private Notations() {}

  /** A zone of the IANA time zone database, such as {@code Europe/Kyiv}. */
  static Parsed<ZoneId> zone(String text) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    if (known.contains(text)) {
      return Parsed.of(ZoneId.of(text));
    }
    return new Parsed.Failure<>(
        Fault.of("unknown-time-zone", text)
            .suggesting(
                ofCity(text, known).or(() -> Suggestion.nearest(text, new TreeSet<>(known)))));
  }

  /** The zone that has a city in its name. */
  private static Optional<String> ofCity(String city, Set<String> zones) {
    String end = "/" + city.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return zones.stream()
        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(end))
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** A language that Broadside has words in. */
  static Parsed<String> language(String text) {
    return Languages.ALL.contains(text)
        ? Parsed.of(text)
        : new Parsed.Failure<>(
            Fault.of("unknown-language", text, String.join(", ", Languages.ALL))
                .suggesting(TypedLanguage.meant(text)));
  }

  /** A time or an interval; one that was written as people write it is put into the notation. */
  static Parsed<When> when(String text) {
    return suggesting(When.parse(text));
  }

  /** A window in which something happened at a moment that nobody knows. */
  static Parsed<When> between(String text) {
    return suggesting(When.parseBetween(text));
  }

  /** The fault names what cannot be read first: all of it, or a side of an interval. */
  private static Parsed<When> suggesting(Parsed<When> parsed) {
    if (parsed instanceof Parsed.Failure<When> failure && failure.fault().id().equals("bad-time")) {
      String typed = failure.fault().args().get(0).toString();
      return new Parsed.Failure<>(failure.fault().suggesting(TypedTime.meant(typed)));
    }
    return parsed;
  }

  /** Yes or no. */
  static Parsed<Boolean> flag(String text) {
    return text.equals("true") || text.equals("false")
        ? Parsed.of(Boolean.valueOf(text))
        : Parsed.fault("bad-flag", text);
  }

  /** A word of a closed vocabulary. */
  static <E extends Enum<E> & Term> Parsed<E> term(String word, Class<E> vocabulary) {
    List<E> all = Arrays.asList(vocabulary.getEnumConstants());
    List<String> words = all.stream().map(Term::word).toList();
    int index = words.indexOf(word);
    if (index >= 0) {
      return Parsed.of(all.get(index));
    }
    return new Parsed.Failure<>(
        Fault.of("unknown-word", word, String.join(", ", words))
            .suggesting(TypedWords.meant(word, words)));
  }

  /** An identifier that nobody else has (RFC 9562). */
  static Parsed<UUID> uuid(String text) {
    return UUID_FORM.matcher(text).matches()
        ? Parsed.of(UUID.fromString(text))
        : Parsed.fault("bad-uuid", text);
  }

  /** Who makes tag URIs (RFC 4151): a host, and a date on which it was theirs. */
  static Parsed<String> tag(String text) {
    Matcher tag = TAG.matcher(text);
    return tag.matches() && isDay(tag.group("date"))
        ? Parsed.of(text)
        : Parsed.fault("bad-tag", text);
  }

  private static boolean isDay(String date) {
    return day(date + FIRST_DAY.substring(date.length())) instanceof Parsed.Value;
  }

  /** A file below the folder of the incident; whether it exists is asked elsewhere. */
  static Parsed<String> file(String text) {
    return LEADS_OUT.matcher(text).find()
        ? Parsed.fault("bad-picture-path", text)
        : Parsed.of(text);
  }

  /** A clock time without a doubt, such as {@code 2013-06-02T09:00}. */
  static Parsed<Point> clockTime(String text) {
    return when(text)
        .then(
            when ->
                when instanceof When.At at && at.point().isCertainClockTime()
                    ? Parsed.of(at.point())
                    : Parsed.fault("no-clock-time", text));
  }

  /** A calendar day, such as {@code 2013-06-02}. */
  static Parsed<LocalDate> day(String text) {
    try {
      return Parsed.of(LocalDate.parse(text));
    } catch (DateTimeException malformed) {
      return Parsed.fault("bad-day", text);
    }
  }
}
