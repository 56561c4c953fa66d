package broadside.wording;

import broadside.analysis.Bounds;
import broadside.analysis.Elapsed;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.language.GrammaticalCase;
import broadside.model.Certainty;
import broadside.model.figure.DurationForm;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import broadside.model.time.DayPart;
import broadside.model.time.EventTime;
import broadside.model.time.Later;
import broadside.model.time.When;
import broadside.model.translation.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of {@code times.csv} and the other tables, told in a language. */
final class PhraseCases {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final long YEAR = 31_556_952;

  private final Phrases phrases;
  private final TimeWording times;
  private final LabelWording labels;
  private final FigureWording figures;
  private final DurationWording durations;
  private final DurationWording shortDurations;

  PhraseCases(String language) {
    this.phrases = Phrases.of(language);
    DateWords dates = new DateWords(phrases, KYIV);
    this.times = new TimeWording(phrases, dates);
    this.labels = new LabelWording(phrases, dates);
    this.figures = new FigureWording(phrases, Dictionary.empty(language));
    this.durations = DurationWording.inFull(phrases);
    this.shortDurations = DurationWording.inShort(phrases);
  }

  /** The lines of a table of cases, without its comments. */
  static List<String> lines(String table) {
    try (InputStream stream = PhraseCases.class.getResourceAsStream("/phrases/" + table)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A time case in words. */
  String time(String line) {
    String[] cells = line.split(";", -1);
    EventTime time =
        new EventTime(
            when(cells[0]),
            cells[1].isEmpty() ? Optional.empty() : Optional.of(part(cells[1])),
            List.of("anchor"),
            List.of(),
            cells[2].isEmpty() ? Optional.empty() : Optional.of(value(Later.parse(cells[2]))));
    DiscourseState discourse =
        when(cells[3]).map(DiscourseState.NONE::after).orElse(DiscourseState.NONE);
    String words =
        cells[4].equals("label")
            ? TimePiece.plain(labels.label(time, id -> Optional.of("…")))
            : times.tell(time, BEHIND, discourse).words();
    return phrases.bound(words);
  }

  /** An event that was told right behind the one that it is counted from. */
  private static final Relation BEHIND =
      new Relation(true, true, Optional.empty(), Optional.empty(), Optional.of("…"));

  /** A case of who says so in words. */
  String attribution(String line) {
    String[] cells = line.split(";", -1);
    Certainty certainty = Certainty.valueOf(cells[0].toUpperCase(Locale.ROOT));
    Optional<String> who = Optional.of(cells[1]).filter(name -> !name.isEmpty());
    return new AttributionWording(phrases).tell(Optional.of(certainty), who);
  }

  /** The times of a story in words, one after the other. */
  List<String> story(List<String> lines) {
    List<String> told = new ArrayList<>();
    DiscourseState discourse = DiscourseState.NONE;
    for (String line : lines) {
      String[] cells = line.split(";", -1);
      Optional<DayPart> part =
          Optional.of(cells[1]).filter(cell -> !cell.isEmpty()).map(PhraseCases::part);
      Told next = times.tell(EventTime.of(when(cells[0]), part), BEHIND, discourse);
      told.add(phrases.bound(next.words()));
      discourse = next.discourse();
    }
    return told;
  }

  /** A figure case in words. */
  String figure(String line) {
    return phrases.bound(told(line));
  }

  private String told(String line) {
    String[] cells = line.split(";", -1);
    String[] words = cells[0].split(" ", 2);
    return switch (words[0]) {
      case "duration" -> within(bounds(words[1]), cells[1], durations);
      case "duration-short" -> within(bounds(words[1]), cells[1], shortDurations);
      case "duration-exact" -> durations.tell(elapsed(words[1], false));
      case "duration-exact-short" -> shortDurations.tell(elapsed(words[1], false));
      case "duration-about" -> durations.tell(elapsed(words[1], true));
      case "duration-range" -> range(words[1].split("\\.\\."));
      case "duration-hours" -> counted(DurationForm.HOURS, words[1]);
      case "duration-minutes" -> counted(DurationForm.MINUTES, words[1]);
      case "duration-unknown" -> durations.tell(Elapsed.UNKNOWN);
      case "count-events" -> phrases.count("events.count", Long.parseLong(words[1]));
      case "count-incidents" -> phrases.count("incidents.count", Long.parseLong(words[1]));
      default -> figure(value(Quantity.parse(cells[0])), cells[1]);
    };
  }

  /** A figure in a case. */
  String declined(String line, GrammaticalCase grammaticalCase) {
    String[] words = line.split(" ", 2);
    String told =
        switch (words[0]) {
          case "hours" -> counted(DurationForm.HOURS, words[1], grammaticalCase);
          case "minutes" -> counted(DurationForm.MINUTES, words[1], grammaticalCase);
          case "seconds" -> durations.in(grammaticalCase).tell(elapsed(words[1], false));
          case "day", "year" -> within(bounds(words[1]), words[0], durations.in(grammaticalCase));
          default -> {
            Quantity quantity = value(Quantity.parse(line));
            FigureValue value = new FigureValue.Observed(quantity);
            yield figures.tell(figure(value, List.of()), quantity, grammaticalCase);
          }
        };
    return phrases.bound(told);
  }

  private String counted(DurationForm form, String quantity) {
    return counted(form, quantity, GrammaticalCase.NOMINATIVE);
  }

  private String counted(DurationForm form, String quantity, GrammaticalCase grammaticalCase) {
    FigureValue value = new FigureValue.Duration(form, "from", "till");
    return figures.tell(figure(value, List.of()), value(Quantity.parse(quantity)), grammaticalCase);
  }

  private String told(Edition.Figure figure, Quantity quantity) {
    return figures.tell(figure, quantity, GrammaticalCase.NOMINATIVE);
  }

  private static Edition.Figure figure(FigureValue value, List<Per> pers) {
    return new Edition.Figure(
        Place.of("f"), "figure", value, Optional.empty(), pers, Optional.empty());
  }

  private String figure(Quantity quantity, String per) {
    return told(figure(new FigureValue.Observed(quantity), pers(per)), quantity);
  }

  private static List<Per> pers(String words) {
    return Stream.of(words.split(","))
        .filter(word -> !word.isEmpty())
        .map(word -> Per.valueOf(word.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** A figure of something that is counted, in words. */
  String counted(String line) {
    String[] cells = line.split(";", -1);
    Quantity quantity = value(Quantity.parse(cells[0]));
    FigureValue value = new FigureValue.Observed(quantity);
    Edition.Figure figure =
        new Edition.Figure(
            Place.of("f"), "figure", value, Optional.of(unit()), pers(cells[1]), Optional.empty());
    return phrases.bound(told(figure, quantity));
  }

  private Unit unit() {
    String forms =
        lines("units.csv").stream()
            .filter(line -> line.startsWith(phrases.language() + ";"))
            .findFirst()
            .orElseThrow();
    return new Unit(
        Stream.of(forms.substring(forms.indexOf(';') + 1).split(","))
            .map(form -> form.split("="))
            .collect(
                Collectors.toMap(form -> form[0], form -> new Text(Place.of("unit"), form[1]))));
  }

  private static Bounds bounds(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new Bounds(
        Long.parseLong(ends[0]),
        ends[1].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(ends[1])));
  }

  private static String within(Bounds bounds, String unit, DurationWording wording) {
    return switch (unit) {
      case "minute" -> wording.tell(new Elapsed(seconds(bounds, 60), bounds, false));
      case "year" -> wording.tell(new Elapsed(seconds(bounds, YEAR), bounds, false));
      case "hour" -> wording.tell(new Elapsed(seconds(bounds, 3600), bounds, false));
      default -> wording.days(new Elapsed(seconds(bounds, 86_400), bounds, false));
    };
  }

  private static Bounds seconds(Bounds bounds, long length) {
    return bounds.max().isPresent()
        ? Bounds.of(bounds.min() * length, bounds.max().getAsLong() * length)
        : Bounds.atLeast(bounds.min() * length);
  }

  private static Elapsed elapsed(String seconds, boolean isApproximate) {
    long exact = Long.parseLong(seconds);
    return new Elapsed(Bounds.of(exact, exact), Bounds.of(0, 1), isApproximate);
  }

  private String range(String[] ends) {
    return shortDurations.range(elapsed(ends[0], false), elapsed(ends[1], false));
  }

  private static DayPart part(String word) {
    return Arrays.stream(DayPart.values())
        .filter(part -> part.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static Optional<When> when(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return cell.startsWith("between=")
        ? Optional.of(value(When.parseBetween(cell.substring("between=".length()))))
        : Optional.of(value(When.parse(cell)));
  }

  static <T> T value(Parsed<T> parsed) {
    return ((Parsed.Value<T>) parsed).value();
  }
}
