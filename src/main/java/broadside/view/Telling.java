package broadside.view;

import broadside.analysis.Figures;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.edition.Standing;
import broadside.markdown.Inline;
import broadside.model.Text;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import broadside.wording.Narration;
import broadside.wording.Phrases;
import broadside.wording.Voice;
import broadside.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the views of one incident are made from.
 *
 * @param edition the incident as its readers may see it
 * @param timeline its events in order
 * @param figures its figures
 * @param voice the language
 */
record Telling(Edition edition, Timeline timeline, Figures figures, Voice voice) {

  static Telling of(Edition edition, Voice voice) {
    Timeline timeline = Timeline.of(edition);
    return new Telling(edition, timeline, new Figures(edition, timeline), voice);
  }

  Wording wording() {
    return voice.told();
  }

  Phrases phrases() {
    return wording().phrases();
  }

  /** A phrase with plain arguments. */
  String say(String key, Map<String, ?> arguments) {
    return phrases().say(key, arguments);
  }

  /** A phrase around words of the record, which may be in another language. */
  Inline around(String key, Map<String, Inline> words) {
    Map<String, String> arguments = new TreeMap<>();
    words.forEach((name, inline) -> arguments.put(name, inline.source()));
    return new Inline(say(key, arguments));
  }

  /** A narration that has mentioned nothing yet. */
  Narration narration() {
    return voice.narration(edition, figures);
  }

  /** A text that is no Markdown and stands where no mark of its language can. */
  String plain(Text text) {
    return narration().plain(text, Optional.empty());
  }

  /** A text that is no Markdown, marked if it is in another language. */
  Inline inline(Text text) {
    return Inline.of(plain(text), voice.foreign(text));
  }

  /** The name of somebody or something, isolated if it is written in another direction. */
  Inline named(Text text) {
    boolean isForeign = voice.foreign(text).isPresent();
    return isForeign
        ? inline(text)
        : Inline.name(inline(text), phrases().say("language.direction"));
  }

  /** What an event is called in tables and in the chart. */
  String name(Edition.Event event) {
    return event
        .title()
        .map(title -> narration().plain(title, Optional.of(event)))
        .orElseGet(() -> FirstWords.of(narration().plain(event.text(), Optional.of(event))));
  }

  /** The same, marked if it is in another language. */
  Inline title(Edition.Event event) {
    return Inline.of(name(event), voice.foreign(event.title().orElse(event.text())));
  }

  /** An event's time as a label that stands alone. */
  TimeView time(Edition.Event event) {
    return TimeView.of(wording().pieces(event.time(), anchor(event)), phrases());
  }

  /** A time as a label that stands alone. */
  TimeView time(When when) {
    return TimeView.of(
        wording().pieces(EventTime.of(Optional.of(when)), Optional.empty()), phrases());
  }

  /** An event's time as a label within a line. */
  String label(Edition.Event event) {
    return wording().label(event.time(), anchor(event));
  }

  private Optional<String> anchor(Edition.Event event) {
    return event.time().after().stream()
        .findFirst()
        .flatMap(timeline::find)
        .map(entry -> name(entry.event()));
  }

  /** Whether nothing has to be told in another language. */
  boolean isComplete() {
    return EditionTexts.of(edition).allMatch(text -> voice.foreign(text).isEmpty());
  }

  /** The headline of the statement, or what the incident is called. */
  Text headline() {
    return edition.statement().map(Edition.Statement::headline).orElse(edition.title());
  }

  /** A sentence or two: the lead, or else what happened first, or else the title. */
  String summary() {
    Optional<Text> lead = edition.statement().flatMap(Edition.Statement::lead);
    String told =
        lead.map(text -> narration().plain(text, Optional.empty()))
            .or(
                () ->
                    timeline.entries().stream()
                        .findFirst()
                        .map(Timeline.Entry::event)
                        .map(event -> narration().plain(event.text(), Optional.of(event))))
            .orElseGet(() -> plain(edition.title()));
    return FirstWords.summary(told);
  }

  /** What stands across the pages of what is not out, or of a preview; empty for what is out. */
  Optional<String> watermark(boolean preview) {
    if (edition.standing() instanceof Standing.Unreleased unreleased) {
      return Optional.of(phrases().say("watermark." + unreleased.state().word()));
    }
    if (edition.standing() instanceof Standing.Withdrawn) {
      return Optional.of(phrases().say("watermark.withdrawn"));
    }
    return preview ? Optional.of(phrases().say("watermark.preview")) : Optional.empty();
  }

  /** A figure in words. */
  String figure(Edition.Figure figure) {
    return wording().figure(figure, figures.quantity(figure));
  }
}
