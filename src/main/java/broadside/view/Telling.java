package broadside.view;

import broadside.analysis.Figures;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.Text;
import broadside.model.time.When;
import broadside.wording.Narration;
import broadside.wording.Phrases;
import broadside.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * What the views of one incident are made from.
 *
 * @param edition the incident as its readers may see it
 * @param timeline its events in order
 * @param figures its figures
 * @param wording the language
 */
record Telling(Edition edition, Timeline timeline, Figures figures, Wording wording) {

  Phrases phrases() {
    return wording.phrases();
  }

  String say(String key, Map<String, ?> arguments) {
    return phrases().say(key, arguments);
  }

  /** A narration that has mentioned nothing yet. */
  Narration narration() {
    return wording.narration(edition, figures);
  }

  /** A text that is no Markdown and stands alone, such as a title. */
  String plain(Text text) {
    return narration().plain(text, Optional.empty());
  }

  /** What an event is called in tables and in the chart. */
  String name(Edition.Event event) {
    return event
        .title()
        .map(title -> narration().plain(title, Optional.of(event)))
        .orElseGet(() -> phrases().say("kind." + event.kind().word()));
  }

  /** An event's time as a label that stands alone. */
  TimeView time(Edition.Event event) {
    return new TimeView(
        phrases().capitalised(label(event)),
        event.time().when().map(When::firstPoint).map(Datetimes::of));
  }

  /** An event's time as a label within a line. */
  String label(Edition.Event event) {
    Optional<String> anchor =
        event.time().after().stream()
            .findFirst()
            .flatMap(timeline::find)
            .map(entry -> name(entry.event()));
    return wording.label(event.time(), anchor);
  }

  /** A figure in words. */
  String figure(Edition.Figure figure) {
    return wording.figure(figure, figures.quantity(figure));
  }
}
