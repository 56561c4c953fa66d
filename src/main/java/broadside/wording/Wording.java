package broadside.wording;

import broadside.analysis.Elapsed;
import broadside.edition.Edition;
import broadside.language.GrammaticalCase;
import broadside.model.Certainty;
import broadside.model.figure.Quantity;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.translation.Dictionary;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that can be said in one language about times, figures and durations. */
public final class Wording {
  private final Phrases phrases;
  private final Dictionary dictionary;
  private final DateWords dates;
  private final TimeWording times;
  private final LabelWording labels;
  private final LabelWording labelsWithZones;
  private final FigureWording figures;
  private final DurationWording durations;
  private final DurationWording shortDurations;
  private final AttributionWording attributions;

  /**
   * The wording of a language.
   *
   * @param phrases its phrases
   * @param zone the zone whose clock times need no mention of it
   * @param dictionary the words of the record in the language
   */
  public Wording(Phrases phrases, ZoneId zone, Dictionary dictionary) {
    this.dates = new DateWords(phrases, zone);
    this.phrases = phrases;
    this.dictionary = dictionary;
    this.times = new TimeWording(phrases, dates);
    this.labels = new LabelWording(phrases, dates);
    this.labelsWithZones = new LabelWording(phrases, dates.withZones());
    this.figures = new FigureWording(phrases, dictionary);
    this.durations = DurationWording.inFull(phrases);
    this.shortDurations = DurationWording.inShort(phrases);
    this.attributions = new AttributionWording(phrases);
  }

  /** The phrases themselves. */
  public Phrases phrases() {
    return phrases;
  }

  /** The translation of a text of the record, where there is one. */
  public Optional<Text> translation(Text source) {
    return dictionary.find(source);
  }

  /** A time as a label that stands alone. */
  public String label(When when) {
    return phrases.bound(TimePiece.plain(labels.label(when)));
  }

  /**
   * An event's time as a label that stands alone.
   *
   * @param names what the events that it came after or before are called, by their ids
   */
  public String label(EventTime time, Function<String, Optional<String>> names) {
    return phrases.bound(TimePiece.plain(labels.label(time, names)));
  }

  /** The label of a time in pieces, so that each end can be marked as the time that it is. */
  public List<TimePiece> pieces(EventTime time, Function<String, Optional<String>> names) {
    String label = phrases.bound(labels.label(time, names));
    return time.when()
        .map(when -> TimePiece.of(label, when))
        .orElseGet(() -> List.of(new TimePiece(label, Optional.empty())));
  }

  /** The label of a time in pieces where nothing else may tell the zone: a clock time names it. */
  List<TimePiece> piecesWithZone(When when) {
    return TimePiece.of(phrases.bound(labelsWithZones.label(when)), when);
  }

  /** The same as one label. */
  public String labelWithZone(When when) {
    return phrases.bound(TimePiece.plain(labelsWithZones.label(when)));
  }

  /** A day or a month for the axis of a chart, without its year. */
  public String withoutYear(Point point) {
    return phrases.bound(labels.withoutYear(point));
  }

  /** A clock time for the axis of a chart, without its day. */
  public String clock(Point point) {
    return phrases.bound(labels.clock(point));
  }

  /** The name of an offset from UTC: "UTC+02:00". */
  public String offset(ZoneOffset offset) {
    return DateWords.name(offset);
  }

  /** A figure with its quantity, unit and rate, in a case. */
  public String figure(Edition.Figure figure, Quantity quantity, GrammaticalCase grammaticalCase) {
    return phrases.bound(figures.tell(figure, quantity, grammaticalCase));
  }

  /** What is counted, in the form that names it alone. */
  public String unit(Unit unit) {
    return dictionary.unit(unit).form(Unit.OTHER).source();
  }

  /** How long something took, as in prose: "2 hours 21 minutes". */
  public String duration(Elapsed elapsed) {
    return phrases.bound(durations.tell(elapsed));
  }

  /** The same in a case. */
  String duration(Elapsed elapsed, GrammaticalCase grammaticalCase) {
    return phrases.bound(durations.in(grammaticalCase).tell(elapsed));
  }

  /** The same, short as in tables: "2 h 21 min". */
  public String shortDuration(Elapsed elapsed) {
    return phrases.bound(shortDurations.tell(elapsed));
  }

  /** From the shortest of several durations till the longest, short as in tables. */
  public String shortRange(Elapsed shortest, Elapsed longest) {
    return phrases.bound(shortDurations.range(shortest, longest));
  }

  /** How long something took, as a number of calendar days. */
  public String days(Elapsed elapsed) {
    return phrases.bound(durations.days(elapsed));
  }

  /**
   * Who says so, and how sure that is.
   *
   * @param who their name
   */
  String attribution(Optional<Certainty> certainty, Optional<String> who) {
    return attributions.tell(certainty, who);
  }

  /** Whether a clock time is known of it that is told without its zone. */
  boolean hasPlainClock(When when) {
    return Stream.of(when.firstPoint(), when.lastPoint())
        .anyMatch(point -> point.time().isPresent() && !dates.isElsewhere(point));
  }

  Told tell(EventTime time, Relation relation, DiscourseState discourse) {
    return times.tell(time, relation, discourse);
  }
}
