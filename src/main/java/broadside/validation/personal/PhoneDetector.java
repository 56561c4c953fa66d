package broadside.validation.personal;

import broadside.language.LanguageRules;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds telephone numbers: those of any country with their code, and those of some countries as
 * people write them at home. Its library is loaded only when digits follow each other.
 */
final class PhoneDetector implements Detector {
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:tel|sms|callto|fax|whatsapp|viber|signal):(?://)?"
              + "\\+?\\d[\\d().-]{1,28}\\d");
  private static final Pattern IN_LINK =
      Pattern.compile("(?i)(?:wa\\.me/|[?&](?:phone|tel)=)\\+?\\d{7,15}+");

  /** Digits of the shortest number, and of the shortest one in a link to a messenger. */
  private static final int LEAST = 7;

  private static final Pattern CANDIDATE = Pattern.compile("\\d(?:[^\\p{L}\\d\\n]{0,4}+\\d){6}");

  /** The code of a country behind the zeros of most countries rather than behind a plus sign. */
  private static final Pattern ZEROS =
      Pattern.compile("(?=00)(?<![\\p{L}\\p{N}.,:/+-])00(?= ?[1-9][\\d ()/.-]{6})");

  /** Digits in one piece are a number of anything, unless a word says that one can call it. */
  private static final Pattern BARE = Pattern.compile("[1-9]\\d*+");

  private static final Pattern CALL =
      Pattern.compile(
          "(?iu)(?:"
              + String.join("|", LanguageRules.all(LanguageRules::calls))
              + "|fax|hotline|whatsapp|signal|viber|☎|📞|📱)"
              + "[^\\d\\n]{0,16}+$");
  private static final int CALL_BEFORE = 32;

  private static final Pattern ROUND = Pattern.compile("\\+[1-9]\\d{0,2}(?: \\d{3})*? 000");

  /** More tries than any text has numbers; hostile ones have more. */
  private static final long TRIES = 2_000;

  private final Collection<ZoneId> zones;

  /** Looked up when the first number is. */
  private List<String> countries;

  PhoneDetector(Collection<ZoneId> zones) {
    this.zones = List.copyOf(zones);
  }

  @Override
  public Stream<Match> find(NormalizedText reading) {
    int digits = reading.digits().count();
    Stream<Match> links =
        digits > 0 && reading.signs().has(':') ? links(LINK, reading.text()) : Stream.empty();
    return digits >= LEAST ? Stream.concat(links, find(reading.text())) : links;
  }

  private static Stream<Match> links(Pattern form, String text) {
    return form.matcher(text).results().map(PhoneDetector::link);
  }

  private Stream<Match> find(String text) {
    Stream<Match> links = links(IN_LINK, text);
    return CANDIDATE.matcher(text).find() ? Stream.concat(links, numbers(text)) : links;
  }

  private static Match link(MatchResult link) {
    int start = link.start();
    int number = link.group().replaceFirst("[\\d+].*+$", "").length();
    return new Match(Kind.PHONE, link.group().substring(number), start + number, link.end());
  }

  private Stream<Match> numbers(String text) {
    String numbers = OtherNumbers.hidden(ZEROS.matcher(text).replaceAll(" +"));
    if (!CANDIDATE.matcher(numbers).find()) {
      return Stream.empty();
    }
    Stream<PhoneNumberMatch> national =
        countries().stream().flatMap(country -> found(numbers, country, Leniency.VALID));
    return Stream.concat(national, found(numbers, "ZZ", Leniency.POSSIBLE))
        .filter(match -> !ROUND.matcher(match.rawString()).matches())
        .filter(match -> isCalled(text, match))
        .map(match -> match(text, match));
  }

  private List<String> countries() {
    if (countries == null) {
      countries = Zones.countries(zones);
    }
    return countries;
  }

  private static Stream<PhoneNumberMatch> found(String text, String country, Leniency leniency) {
    return StreamSupport.stream(
        PhoneNumberUtil.getInstance().findNumbers(text, country, leniency, TRIES).spliterator(),
        false);
  }

  private static boolean isCalled(String text, PhoneNumberMatch match) {
    String before = text.substring(Math.max(0, match.start() - CALL_BEFORE), match.start());
    return !BARE.matcher(match.rawString()).matches() || CALL.matcher(before).find();
  }

  private static Match match(String text, PhoneNumberMatch match) {
    int start = match.start();
    boolean hasZeros = text.startsWith("00", Math.max(0, start - 1)) && text.charAt(start) == '0';
    int first = hasZeros && match.rawString().startsWith("+") ? start - 1 : start;
    return new Match(Kind.PHONE, text.substring(first, match.end()), first, match.end());
  }
}
