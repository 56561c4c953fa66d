package broadside.view;

import broadside.analysis.CountedIncident;
import broadside.chart.SparkViewFactory;
import broadside.edition.Edition;
import broadside.edition.EditionTexts;
import broadside.edition.PublicationStatus;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the summary of an incident. */
public final class IncidentSummaryFactory {
  private final Edition edition;
  private final Function<String, IncidentContext> contexts;
  private final boolean preview;

  /**
   * A factory.
   *
   * @param edition the incident
   * @param contexts the incident in a language
   * @param preview whether the lists are those of a preview
   */
  public IncidentSummaryFactory(
      Edition edition, Function<String, IncidentContext> contexts, boolean preview) {
    this.edition = edition;
    this.contexts = contexts;
    this.preview = preview;
  }

  /**
   * The summary.
   *
   * @param contents the sum of its statement in a language
   */
  public IncidentSummary summary(Function<String, String> contents) {
    IncidentContext original = contexts.apply(edition.language());
    return new IncidentSummary(
        IncidentOutline.of(edition),
        CountedIncident.of(edition, original.statistics()),
        updated(),
        edition.isWithdrawn() ? Optional.empty() : SparkViewFactory.of(original),
        edition.publisherInfo().languages().stream()
            .map(language -> telling(language, contents))
            .toList());
  }

  private IncidentSummary.Telling telling(String language, Function<String, String> contents) {
    String told = edition.languages().contains(language) ? language : edition.language();
    IncidentContext context = contexts.apply(told);
    FactsViewFactory facts = new FactsViewFactory(context);
    boolean stands = !edition.isWithdrawn();
    return new IncidentSummary.Telling(
        language,
        told,
        context.plain(context.headline()),
        stands ? Optional.of(context.summary()) : Optional.empty(),
        stands ? context.watermark(preview) : previewMark(context),
        edition.span().filter(span -> stands).map(facts::timeWithZone),
        facts.state().filter(state -> stands),
        EditionTexts.teaser(edition).map(context.texts()::tell),
        stands ? Optional.empty() : Optional.of(context.wording().label(withdrawal().when())),
        line(contexts.apply(language)),
        contents.apply(told));
  }

  private Optional<String> previewMark(IncidentContext context) {
    return preview ? Optional.of(context.phrases().say("watermark.preview")) : Optional.empty();
  }

  private PublicationStatus.Withdrawn withdrawal() {
    return (PublicationStatus.Withdrawn) edition.publication();
  }

  /** Told in the language of the list; a headline that is not translated is marked. */
  private IncidentSummary.Line line(IncidentContext context) {
    FactsViewFactory facts = new FactsViewFactory(context);
    return new IncidentSummary.Line(
        context.inline(context.headline()),
        edition.span().map(facts::timeWithZone),
        edition.isWithdrawn() ? Optional.of(context.phrases().say("ui.withdrawn")) : facts.state());
  }

  private Instant updated() {
    Stream<Instant> revised =
        edition.revisions().stream()
            .map(revision -> Point.day(revision.date()).instant(edition.zone()));
    Stream<Instant> withdrawn =
        edition.isWithdrawn() ? Stream.of(instant(withdrawal().when())) : Stream.empty();
    return Stream.of(edition.released().map(this::instant).stream(), revised, withdrawn)
        .flatMap(instants -> instants)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private Instant instant(When when) {
    return when.firstPoint().instant(edition.zone());
  }
}
