package broadside.view;

import broadside.analysis.Statistics;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.Certainty;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.wording.Narration;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the view of the timeline. */
final class TimelineViews {
  private static final Set<Milestone> OURS =
      EnumSet.of(Milestone.DETECTED, Milestone.REPORTED, Milestone.CONTAINED);

  private final Telling telling;

  TimelineViews(Telling telling) {
    this.telling = telling;
  }

  TimelineView view() {
    Narration narration = telling.narration();
    List<TimelineView.Run> runs = new ArrayList<>();
    List<EventView> events = new ArrayList<>();
    String phase = "";
    for (Timeline.Entry entry : telling.timeline().entries()) {
      String next = entry.event().phase().orElse("");
      if (!events.isEmpty() && !next.equals(phase)) {
        runs.add(run(phase, events));
        events.clear();
      }
      phase = next;
      events.add(event(entry.event(), narration));
    }
    if (!events.isEmpty()) {
      runs.add(run(phase, events));
    }
    String title = telling.plain(telling.edition().title());
    return new TimelineView(
        telling.say("ui.timeline.title", Map.of("title", title)),
        telling.around(
            "ui.timeline.title", Map.of("title", telling.inline(telling.edition().title()))),
        basis(),
        runs);
  }

  private List<TimelineView.Basis> basis() {
    return Arrays.stream(Certainty.values())
        .map(certainty -> basis(certainty, count(certainty)))
        .flatMap(Optional::stream)
        .toList();
  }

  private long count(Certainty certainty) {
    return telling.edition().events().stream()
        .filter(event -> event.certainty() == certainty)
        .count();
  }

  private Optional<TimelineView.Basis> basis(Certainty certainty, long events) {
    String key = "ui.certainty." + certainty.word();
    return events == 0
        ? Optional.empty()
        : Optional.of(
            new TimelineView.Basis(
                telling.phrases().say(key),
                telling.phrases().say(key + ".meaning"),
                telling.say("events.count", Map.of("n", events))));
  }

  /** What the timeline can be filtered by. */
  FilterView filter(Statistics statistics) {
    return new FilterView(
        statistics.byKind().stream()
            .map(count -> count.kind().word())
            .map(
                kind ->
                    new FilterView.Choice(kind, Inline.of(telling.phrases().say("kind." + kind))))
            .toList(),
        statistics.byPhase().stream()
            .filter(count -> count.events() > 0)
            .map(count -> choice(count.phase()))
            .toList());
  }

  private FilterView.Choice choice(Edition.Phase phase) {
    return new FilterView.Choice(phase.id(), telling.inline(phase.title()));
  }

  /** What others can learn; empty if nobody wrote a lesson. */
  Optional<LessonsView> lessons() {
    Narration narration = telling.narration();
    List<EventView> happened = new ArrayList<>();
    List<EventView> done = new ArrayList<>();
    List<LessonsView.Lesson> lessons = new ArrayList<>();
    for (Timeline.Entry entry : telling.timeline().entries()) {
      Edition.Event event = entry.event();
      EventView view = event(event, narration);
      (isOurs(event) ? done : happened).add(view);
      event
          .lesson()
          .map(text -> telling.narration().tell(text, event))
          .ifPresent(text -> lessons.add(new LessonsView.Lesson(text, view)));
    }
    return lessons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LessonsView(
                telling.say("ui.lessons.title", title(telling.plain(telling.edition().title()))),
                telling.around(
                    "ui.lessons.title", Map.of("title", telling.inline(telling.edition().title()))),
                happened,
                done,
                lessons));
  }

  private static Map<String, String> title(String title) {
    return Map.of("title", title);
  }

  /** What they found out, did or reported; the rest happened to them. */
  private static boolean isOurs(Edition.Event event) {
    boolean marked = event.milestone().filter(OURS::contains).isPresent();
    return marked || event.kind() == EventKind.DISCOVERY || event.kind() == EventKind.RESPONSE;
  }

  private TimelineView.Run run(String phase, List<EventView> events) {
    Optional<Inline> title =
        telling.edition().phases().stream()
            .filter(candidate -> candidate.id().equals(phase))
            .map(found -> telling.inline(found.title()))
            .findFirst();
    return new TimelineView.Run(phase, title, events);
  }

  private EventView event(Edition.Event event, Narration narration) {
    Markdown text = narration.tell(event.text(), event);
    return new EventView(
        event.id(),
        telling.time(event),
        event.kind().word(),
        telling.phrases().say("kind." + event.kind().word()),
        event.milestone().map(milestone -> telling.phrases().say("milestone." + milestone.word())),
        event.title().map(title -> telling.title(event)),
        event.title().map(title -> telling.title(event)).orElse(oneLine(text)),
        text,
        certainty(event),
        event.sources().stream().map(this::source).toList());
  }

  private static Inline oneLine(Markdown text) {
    return new Inline(text.source().replaceAll("\\s+", " ").replaceAll("(?<!\\\\)\\|", "\\\\|"));
  }

  /** A confirmed event is simply told; who says so is said where somebody does. */
  private Optional<Inline> certainty(Edition.Event event) {
    Inline certainty = Inline.of(telling.phrases().say("certainty." + event.certainty().word()));
    Optional<Inline> who = event.accordingTo().map(telling::named);
    if (who.isPresent()) {
      return Optional.of(
          telling.around(
              "certainty.according-to", Map.of("certainty", certainty, "who", who.get())));
    }
    return event.certainty() == Certainty.CONFIRMED ? Optional.empty() : Optional.of(certainty);
  }

  private LinkView source(Edition.Source source) {
    return new LinkView(telling.named(source.title()), source.url().map(URI::toString));
  }
}
