package broadside.source;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Suggestion;
import broadside.language.Languages;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/** Short notations that the model has from elsewhere: zones, languages, files, days. */
final class Notations {
  /** A step up or none, a backslash, a drive, or the root of the file system. */
  private static final Pattern LEADS_OUT = Pattern.compile("^/|\\\\|:|//|(?:^|/)\\.{1,2}(?:/|$)");

  /** As RFC 9562 writes it; nothing but zeros means none. */
  private static final Pattern UUID_FORM =
      Pattern.compile("(?!0{8}-)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** A host and a date, as RFC 4151 has it. */
  private static final Pattern TAG =
      Pattern.compile(
          "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+"
              + ",\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

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

  /** An identifier that nobody else has (RFC 9562). */
  static Parsed<UUID> uuid(String text) {
    return UUID_FORM.matcher(text).matches()
        ? Parsed.of(UUID.fromString(text))
        : Parsed.fault("bad-uuid", text);
  }

  /** Who makes tag URIs (RFC 4151): a host, and a date on which it was theirs. */
  static Parsed<String> tag(String text) {
    return TAG.matcher(text).matches() ? Parsed.of(text) : Parsed.fault("bad-tag", text);
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
