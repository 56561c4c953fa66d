package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.Certainty;
import broadside.wording.Narration;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of the timeline. */
final class TimelineViews {
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
        runs);
  }

  private TimelineView.Run run(String phase, List<EventView> events) {
    Optional<Inline> title =
        telling.edition().phases().stream()
            .filter(candidate -> candidate.id().equals(phase))
            .map(found -> telling.inline(found.title()))
            .findFirst();
    return new TimelineView.Run(title, events);
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
