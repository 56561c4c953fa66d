package broadside.view;

import broadside.analysis.Statistics;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.Certainty;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the view of the timeline. */
final class TimelineViewFactory {
  private static final Set<Milestone> OURS =
      EnumSet.of(Milestone.DETECTED, Milestone.REPORTED, Milestone.CONTAINED);

  private final IncidentContext context;

  TimelineViewFactory(IncidentContext context) {
    this.context = context;
  }

  TimelineView view() {
    TextRenderer texts = context.datedTexts();
    List<TimelineView.Run> runs = new ArrayList<>();
    List<EventView> events = new ArrayList<>();
    String phase = "";
    for (Timeline.Entry entry : context.timeline().entries()) {
      String next = entry.event().phase().orElse("");
      if (!events.isEmpty() && !next.equals(phase)) {
        runs.add(run(phase, events));
        events.clear();
      }
      phase = next;
      events.add(event(entry.event(), texts));
    }
    if (!events.isEmpty()) {
      runs.add(run(phase, events));
    }
    String title = context.plain(context.edition().title());
    return new TimelineView(
        context.say("ui.timeline.title", Map.of("title", title)),
        context.around(
            "ui.timeline.title", Map.of("title", context.inline(context.edition().title()))),
        basis(),
        runs,
        context.zoneOfClocks());
  }

  private List<TimelineView.Basis> basis() {
    return Arrays.stream(Certainty.values())
        .map(certainty -> basis(certainty, count(certainty)))
        .flatMap(Optional::stream)
        .toList();
  }

  private long count(Certainty certainty) {
    return context.edition().events().stream()
        .filter(event -> event.certainty().filter(stated -> stated == certainty).isPresent())
        .count();
  }

  private Optional<TimelineView.Basis> basis(Certainty certainty, long events) {
    String key = "ui.certainty." + certainty.word();
    return events == 0
        ? Optional.empty()
        : Optional.of(
            new TimelineView.Basis(
                context.phrases().say(key),
                context.phrases().say(key + ".meaning"),
                context.phrases().count("events.count", events)));
  }

  /** What the timeline can be filtered by. */
  FilterView filter() {
    Statistics statistics = context.statistics();
    return new FilterView(
        statistics.byKind().stream()
            .map(count -> count.kind().word())
            .map(
                kind ->
                    new FilterView.Choice(kind, Inline.of(context.phrases().say("kind." + kind))))
            .toList(),
        statistics.byPhase().stream()
            .filter(count -> count.events() > 0)
            .map(count -> choice(count.phase()))
            .toList());
  }

  private FilterView.Choice choice(Edition.Phase phase) {
    return new FilterView.Choice(phase.id(), context.inline(phase.title()));
  }

  /** What others can learn; empty if nobody wrote a lesson. */
  Optional<LessonsView> lessons() {
    return context.edition().hasLessons() ? Optional.of(lessonsOfEvents()) : Optional.empty();
  }

  private LessonsView lessonsOfEvents() {
    TextRenderer texts = context.datedTexts();
    List<EventView> happened = new ArrayList<>();
    List<EventView> done = new ArrayList<>();
    List<LessonsView.Lesson> lessons = new ArrayList<>();
    for (Timeline.Entry entry : context.timeline().entries()) {
      Edition.Event event = entry.event();
      EventView view = event(event, texts);
      (isOurs(event) ? done : happened).add(view);
      event
          .lesson()
          .map(text -> context.texts().tell(text, event))
          .ifPresent(text -> lessons.add(new LessonsView.Lesson(text, view)));
    }
    return new LessonsView(
        context.say("ui.lessons.title", title(context.plain(context.edition().title()))),
        context.around(
            "ui.lessons.title", Map.of("title", context.inline(context.edition().title()))),
        happened,
        done,
        lessons);
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
        context.edition().phases().stream()
            .filter(candidate -> candidate.id().equals(phase))
            .map(found -> context.inline(found.title()))
            .findFirst();
    return new TimelineView.Run(phase, title, events);
  }

  private EventView event(Edition.Event event, TextRenderer texts) {
    Markdown text = texts.tell(event.text(), event);
    return new EventView(
        event.id(),
        TimeView.of(context.timePieces(event), context),
        event.kind().word(),
        context.phrases().say("kind." + event.kind().word()),
        event.milestone().map(milestone -> context.phrases().say("milestone." + milestone.word())),
        event.title().map(title -> context.title(event)),
        event.title().map(title -> context.title(event)).orElseGet(() -> words(event, text)),
        text,
        certainty(event, event.isAttributed()),
        certainty(event, event.isAttributed() && event.title().isEmpty()),
        event.sources().stream().map(this::source).toList());
  }

  private Inline words(Edition.Event event, Markdown text) {
    return Inline.of(context.words(text), context.languages().foreign(event.text()));
  }

  /** Who says so is said where somebody does, and where the words beside it do not. */
  private Optional<Inline> certainty(Edition.Event event, boolean isAttributed) {
    Optional<Inline> who = event.accordingTo().filter(told -> !isAttributed).map(context::named);
    return who.isPresent()
        ? who.map(name -> according(event.certainty(), name))
        : event.certainty().filter(stated -> stated != Certainty.CONFIRMED).map(this::label);
  }

  /** As in a text: what others assess is not our assessment, nor do they dispute what they say. */
  private Inline according(Optional<Certainty> certainty, Inline who) {
    Certainty stated = certainty.orElse(Certainty.REPORTED);
    return stated == Certainty.CONFIRMED
        ? context.around("certainty.according-to", Map.of("certainty", label(stated), "who", who))
        : context.around("attribution." + stated.word() + ".who", Map.of("who", who));
  }

  private Inline label(Certainty certainty) {
    return Inline.of(context.phrases().say("certainty." + certainty.word()));
  }

  private LinkView source(Edition.Source source) {
    return new LinkView(context.named(source.title()), source.url().map(URI::toString));
  }
}
