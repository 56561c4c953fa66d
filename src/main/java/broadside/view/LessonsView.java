package broadside.view;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import java.util.List;

/**
 * What others can learn from an incident: what happened, what was done, and what its keepers would
 * do again or otherwise.
 *
 * @param title the name of the page
 * @param heading the same for the page itself
 * @param happened what was done to them and what came of it, in order
 * @param done what they did, in order
 * @param lessons what they learned, in the order of the events
 */
public record LessonsView(
    String title,
    Inline heading,
    List<EventView> happened,
    List<EventView> done,
    List<Lesson> lessons) {
  public LessonsView {
    happened = List.copyOf(happened);
    done = List.copyOf(done);
    lessons = List.copyOf(lessons);
  }

  /**
   * A lesson.
   *
   * @param text what was learned
   * @param event the event that taught it
   */
  public record Lesson(Markdown text, EventView event) {}
}
