package broadside.edition;

import broadside.diagnostic.Place;
import broadside.model.Category;
import broadside.model.Certainty;
import broadside.model.EventKind;
import broadside.model.Licence;
import broadside.model.Milestone;
import broadside.model.Severity;
import broadside.model.figure.Per;
import broadside.model.figure.Unit;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import broadside.model.time.LastDay;
import broadside.model.time.When;
import broadside.model.translation.Dictionary;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident as one audience may see it. It has no labels and nothing to leave out any more. Each
 * part knows where it stands in the record, for findings about it.
 *
 * @param place the file of the incident
 * @param audience who reads it
 * @param publisherInfo who publishes it
 * @param id the name of the incident in addresses
 * @param uuid by which feeds know the incident, where the record says so
 * @param title what the incident is called
 * @param language the language its texts are written in (BCP 47)
 * @param zone the zone of its clock times
 * @param span from when till when it went on
 * @param lastDay whether the last day of the span counts, where the record says so
 * @param category its class
 * @param severity how grave it was
 * @param phases its stretches, in the order in which they are told
 * @param events what happened, in the order of the record
 * @param figures what was counted or is derived, in the order of the record
 * @param people whom it may name
 * @param sources what it may rest on
 * @param statement what is said of it
 * @param publication whether the statement is out
 * @param revisions what was changed since, oldest first
 * @param dictionaries its words in other languages
 */
public record Edition(
    Place place,
    Audience audience,
    PublisherInfo publisherInfo,
    String id,
    Optional<UUID> uuid,
    Text title,
    String language,
    ZoneId zone,
    Optional<When> span,
    Optional<LastDay> lastDay,
    Optional<Category> category,
    Optional<Severity> severity,
    List<Phase> phases,
    List<Event> events,
    List<Figure> figures,
    List<Person> people,
    List<Source> sources,
    Optional<Statement> statement,
    PublicationStatus publication,
    List<Revision> revisions,
    List<Dictionary> dictionaries) {
  public Edition {
    phases = List.copyOf(phases);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    people = List.copyOf(people);
    sources = List.copyOf(sources);
    revisions = List.copyOf(revisions);
    dictionaries = List.copyOf(dictionaries);
  }

  /** The same, published by somebody else. */
  public Edition with(PublisherInfo other) {
    return new Edition(
        place,
        audience,
        other,
        id,
        uuid,
        title,
        language,
        zone,
        span,
        lastDay,
        category,
        severity,
        phases,
        events,
        figures,
        people,
        sources,
        statement,
        publication,
        revisions,
        dictionaries);
  }

  /** When the statement went out; empty if it never did. */
  public Optional<When> released() {
    return publication.released();
  }

  /** Whether the statement ever went out. */
  public boolean wasReleased() {
    return !(publication instanceof PublicationStatus.Unreleased);
  }

  /** Whether the statement went out and was taken back. */
  public boolean isWithdrawn() {
    return publication instanceof PublicationStatus.Withdrawn;
  }

  /** The ids of the quotes that a text places between its paragraphs. */
  public Set<String> placedQuotes() {
    return Stream.concat(
            phases.stream().flatMap(phase -> phase.text().stream()),
            statement.flatMap(Statement::closing).stream())
        .flatMap(text -> text.placeholders().stream())
        .filter(placeholder -> placeholder.kind() == Placeholder.Kind.QUOTE)
        .map(Placeholder::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody wrote down what others can learn. */
  public boolean hasLessons() {
    return events.stream().anyMatch(event -> event.lesson().isPresent());
  }

  /** Whether the date of any event is known: then there is a chart. */
  public boolean hasDates() {
    return events.stream().anyMatch(event -> event.time().when().isPresent());
  }

  /** The year in which it began, or else in which its statement went out. */
  public Optional<Integer> year() {
    return yearBegun().or(() -> released().map(Edition::year));
  }

  /** The year in which it began: that of its span, or else that of its first event with a date. */
  public Optional<Integer> yearBegun() {
    Stream<When> dates = events.stream().flatMap(event -> event.time().when().stream());
    return span.map(Stream::of).orElse(dates).map(Edition::year).min(Comparator.naturalOrder());
  }

  private static int year(When when) {
    return when.firstPoint().firstDay().getYear();
  }

  /**
   * The languages in which it is told: the one it was written in, then those of its translations,
   * in the order of the publisher's.
   */
  public List<String> languages() {
    List<String> translated = dictionaries.stream().map(Dictionary::language).toList();
    Stream<String> ordered = publisherInfo.languages().stream().filter(translated::contains);
    return Stream.of(Stream.of(language), ordered, translated.stream())
        .flatMap(languages -> languages)
        .distinct()
        .toList();
  }

  /** A named stretch of the incident; its own text stands for those of its events. */
  public record Phase(Place place, String id, Text title, Optional<Text> text) {}

  /**
   * Something that happened.
   *
   * @param place where it stands
   * @param id its name in anchors
   * @param time when it happened
   * @param kind what sort of thing it was
   * @param phase id of its phase
   * @param milestone the turning point that it marks
   * @param title a few words for the timeline and the chart
   * @param text what happened, in sentences
   * @param lesson what others can learn from it
   * @param sources what it rests on
   * @param certainty how sure the record is of it; empty where nobody stated it
   * @param accordingTo who says so
   * @param isAttributed whether its text says so
   */
  public record Event(
      Place place,
      String id,
      EventTime time,
      EventKind kind,
      Optional<String> phase,
      Optional<Milestone> milestone,
      Optional<Text> title,
      Text text,
      Optional<Text> lesson,
      List<Source> sources,
      Optional<Certainty> certainty,
      Optional<Text> accordingTo,
      boolean isAttributed) {
    public Event {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A figure.
   *
   * @param place where it stands
   * @param id its name in placeholders
   * @param value what was observed, or how it is derived
   * @param unit what is counted
   * @param per for each of what
   * @param label what the number means
   */
  public record Figure(
      Place place,
      String id,
      FigureValue value,
      Optional<Unit> unit,
      List<Per> per,
      Optional<Text> label) {
    public Figure {
      per = List.copyOf(per);
    }
  }

  /** Somebody whom the statement names. */
  public record Person(Text name, Optional<Text> role) {}

  /** What an event rests on. */
  public record Source(Place place, Text title, Optional<URI> url) {}

  /** What was corrected or added since, and on which day. */
  public record Revision(LocalDate date, Text text) {}

  /** Where and when a statement was issued. */
  public record Dateline(Optional<Text> location, When date) {}

  /**
   * A picture with its credit.
   *
   * @param place where it stands
   * @param file path below the incident's folder; empty when it is not at hand
   * @param title what its author calls it
   * @param author who made it
   * @param source where it was published
   * @param licence the terms of its use
   * @param alt what it shows
   */
  public record Picture(
      Place place,
      Optional<String> file,
      Optional<Text> title,
      Optional<Text> author,
      Optional<URI> source,
      Optional<Licence> licence,
      Optional<Text> alt) {}

  /** What somebody said; where it has an id, a text may place it. */
  public record Quote(Place place, Optional<String> id, Text text, Person person) {}

  /**
   * The parts of the statement around the events.
   *
   * @param headline the line above all
   * @param editorsNote what the one who publishes it says about it
   * @param dateline where and when it was issued
   * @param lead the first paragraph
   * @param closing thanks, and what comes next
   * @param quotes what people said
   * @param hasSubHeadings whether the title of each phase stands above what is told of it
   * @param author who wrote it
   * @param picture the featured picture
   */
  public record Statement(
      Text headline,
      Optional<Text> editorsNote,
      Optional<Dateline> dateline,
      Optional<Text> lead,
      Optional<Text> closing,
      List<Quote> quotes,
      boolean hasSubHeadings,
      Optional<Person> author,
      Optional<Picture> picture) {
    public Statement {
      quotes = List.copyOf(quotes);
    }
  }
}
