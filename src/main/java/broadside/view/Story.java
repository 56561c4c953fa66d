package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.markdown.Passage;
import broadside.view.StatementView.PassageView;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The story of the statement: the phases in their order. Each is told by its own text, or else by
 * the texts of its events in the order in which they happened. Those of one line run on as one
 * paragraph; a text with structure of its own stands alone.
 */
final class Story {
  private final IncidentContext context;
  private final TextRenderer texts;
  private final PassageViewFactory passages;

  Story(IncidentContext context, TextRenderer texts, PassageViewFactory passages) {
    this.context = context;
    this.texts = texts;
    this.passages = passages;
  }

  List<PassageView> passages() {
    List<PassageView> story = new ArrayList<>();
    phases().forEach((id, events) -> story.addAll(told(phase(id), events)));
    return story;
  }

  /** An event of no phase belongs to the one that was being told. */
  private Map<String, List<Edition.Event>> phases() {
    Map<String, List<Edition.Event>> phases = new LinkedHashMap<>();
    context.edition().phases().forEach(phase -> phases.put(phase.id(), new ArrayList<>()));
    String current = phases.keySet().stream().findFirst().orElse("");
    for (Timeline.Entry entry : context.timeline().entries()) {
      current = entry.event().phase().orElse(current);
      phases.computeIfAbsent(current, missing -> new ArrayList<>()).add(entry.event());
    }
    return phases;
  }

  private Optional<Edition.Phase> phase(String id) {
    return context.edition().phases().stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  private List<PassageView> told(Optional<Edition.Phase> phase, List<Edition.Event> events) {
    List<PassageView> told =
        phase.flatMap(Edition.Phase::text).isPresent()
            ? inOwnWords(phase.get(), events)
            : paragraphs(events);
    phase
        .filter(titled -> hasSubHeadings() && !told.isEmpty())
        .ifPresent(titled -> told.add(0, PassageView.heading(context.inline(titled.title()))));
    return told;
  }

  private boolean hasSubHeadings() {
    return context.edition().statement().filter(Edition.Statement::hasSubHeadings).isPresent();
  }

  /** The text stands for the events of the phase, and not for those before it and among them. */
  private List<PassageView> inOwnWords(Edition.Phase phase, List<Edition.Event> events) {
    List<Edition.Event> earlier =
        events.stream().takeWhile(event -> event.phase().isEmpty()).toList();
    List<PassageView> told = new ArrayList<>(paragraphs(earlier));
    texts.paragraph();
    told.addAll(passages.of(phase.text().orElseThrow()));
    told.addAll(
        paragraphs(
            events.stream()
                .skip(earlier.size())
                .filter(event -> event.phase().isEmpty())
                .toList()));
    return told;
  }

  private List<PassageView> paragraphs(List<Edition.Event> events) {
    List<PassageView> paragraphs = new ArrayList<>();
    List<Markdown> running = new ArrayList<>();
    texts.paragraph();
    for (Edition.Event event : events) {
      Markdown text = texts.tell(event.text(), event);
      if (text.source().contains("\n")) {
        close(running, paragraphs);
        paragraphs.add(PassageView.text(text));
        texts.paragraph();
      } else {
        running.add(text);
      }
    }
    close(running, paragraphs);
    return paragraphs;
  }

  private static void close(List<Markdown> running, List<PassageView> paragraphs) {
    if (!running.isEmpty()) {
      paragraphs.add(PassageView.text(new Passage(running)));
      running.clear();
    }
  }
}
