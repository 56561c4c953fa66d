package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The story of the statement: the phases in their order, and in each the texts of its events in the
 * order in which they happened. Texts of one line run on as one paragraph; a text with structure of
 * its own stands alone.
 */
final class Story {
  private final IncidentContext context;
  private final TextRenderer texts;

  Story(IncidentContext context, TextRenderer texts) {
    this.context = context;
    this.texts = texts;
  }

  List<Markdown> paragraphs() {
    return phases().values().stream().flatMap(events -> paragraphs(events).stream()).toList();
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

  private List<Markdown> paragraphs(List<Edition.Event> events) {
    List<Markdown> paragraphs = new ArrayList<>();
    StringBuilder running = new StringBuilder();
    for (Edition.Event event : events) {
      String text = texts.tell(event.text(), event).source();
      if (text.contains("\n")) {
        close(running, paragraphs);
        paragraphs.add(new Markdown(text));
      } else {
        running.append(running.isEmpty() ? "" : " ").append(text);
      }
    }
    close(running, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder running, List<Markdown> paragraphs) {
    if (!running.isEmpty()) {
      paragraphs.add(new Markdown(running.toString()));
      running.setLength(0);
    }
  }
}
