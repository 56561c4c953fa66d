package broadside.pipeline;

import broadside.digest.Sha256;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.export.IncidentPage;
import broadside.export.WithdrawalPage;
import broadside.markdown.MarkdownDocument;
import broadside.model.Incident;
import broadside.picture.Lettering;
import broadside.site.IncidentSource;
import broadside.site.Workshop;
import broadside.view.IncidentOutline;
import broadside.view.IncidentSummary;
import broadside.view.IncidentSummaryFactory;
import broadside.view.IncidentViewFactory;
import broadside.view.PlacementView;
import broadside.view.WithdrawalViewFactory;
import broadside.wording.IncidentContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Incidents as one site shows them, loaded when they are asked for. Editions and pages that were
 * used last are kept, summaries all.
 */
final class LoadedIncidents implements IncidentSource {
  /** All languages of the incidents that are worked on at a time. */
  private static final int KEPT = 32;

  private final Loader loader;
  private final Map<String, CheckedIncident> checked = new ConcurrentHashMap<>();
  private final Audience audience;
  private final AsOf asOf;
  private final Workshop workshop;
  private final RecentlyUsed<String, Optional<Edition>> editions = new RecentlyUsed<>(KEPT);
  private final RecentlyUsed<Told, IncidentContext> contexts = new RecentlyUsed<>(KEPT);
  private final RecentlyUsed<Told, IncidentPage> pages = new RecentlyUsed<>(KEPT);
  private final RecentlyUsed<Told, WithdrawalPage> withdrawals = new RecentlyUsed<>(KEPT);
  private final Map<String, Summary> summaries = new ConcurrentHashMap<>();

  /**
   * Incidents of a workspace.
   *
   * @param reader who reads them, and when
   * @param workshop what their pages are made with
   */
  LoadedIncidents(Loader loader, ValidatedWorkspace workspace, Reader reader, Workshop workshop) {
    this.loader = loader;
    this.audience = reader.audience();
    this.asOf = reader.asOf();
    this.workshop = workshop;
    workspace.incidents().forEach(incident -> checked.put(incident.id(), incident));
  }

  /**
   * Who reads, and when.
   *
   * @param audience who
   * @param asOf the moment as of which embargoes are judged
   */
  record Reader(Audience audience, AsOf asOf) {}

  /** An incident in a language. */
  private record Told(String id, String language) {}

  /** A summary as {@link SummaryCodec} writes it, and the sum of that. */
  @SuppressWarnings("ArrayRecordComponent") // nobody changes it, and nobody compares it
  record Summary(byte[] content, String sum) {}

  /** The record of an incident. */
  Incident incident(String id) {
    return loader.incident(id, checked.get(id).sum());
  }

  /** An incident as the audience may see it; empty if it is not for them. */
  Optional<Edition> edition(String id) {
    return editions.get(id, this::project);
  }

  private Optional<Edition> project(String id) {
    return Projection.of(workshop.publisher(), incident(id), audience, asOf);
  }

  /** The outline of an incident that the site shows; empty if it does not show it. */
  Optional<IncidentOutline> outline(String id) {
    return edition(id)
        .filter(edition -> edition.statement().isPresent())
        .filter(edition -> workshop.preview() || edition.wasReleased())
        .map(IncidentOutline::of);
  }

  /** An incident in a language. */
  IncidentContext context(String id, String language) {
    return contexts.get(
        new Told(id, language), told -> context(edition(id).orElseThrow(), language));
  }

  private IncidentContext context(Edition edition, String language) {
    return new IncidentContext(edition, language, workshop.book(), workshop.renderers().markdown());
  }

  private PlacementView placement(String id, String language) {
    return workshop.layout().incident(IncidentOutline.of(edition(id).orElseThrow()), language);
  }

  @Override
  public IncidentPage page(String id, String language) {
    return pages.get(new Told(id, language), told -> page(context(id, language)));
  }

  private IncidentPage page(IncidentContext context) {
    String id = context.edition().id();
    PlacementView placement = placement(id, context.phrases().language());
    return IncidentPage.of(
        new IncidentViewFactory(
                context, placement, workshop.preview(), line -> lettering().shown(line))
            .view(),
        workshop.renderers());
  }

  private Lettering lettering() {
    return workshop.painter().get().lettering();
  }

  @Override
  public WithdrawalPage withdrawal(String id, String language) {
    return withdrawals.get(new Told(id, language), told -> withdrawal(context(id, language)));
  }

  private WithdrawalPage withdrawal(IncidentContext context) {
    String id = context.edition().id();
    PlacementView placement = placement(id, context.phrases().language());
    return WithdrawalPage.of(
        WithdrawalViewFactory.of(context, placement, workshop.preview()), workshop.renderers());
  }

  @Override
  public MarkdownDocument content(String id, String language) {
    Edition edition = edition(id).orElseThrow();
    if (edition.isWithdrawn()) {
      return withdrawal(id, language).notice().get();
    }
    boolean hasAddress =
        workshop.publisher().contact().flatMap(PublisherInfo.Contact::email).isPresent();
    if (!hasAddress) {
      return page(id, language).statement().get();
    }
    Edition without = edition.with(workshop.publisher().withoutEmail());
    return page(context(without, language)).statement().get();
  }

  @Override
  public byte[] media(String path) {
    return loader.media(path);
  }

  /** Remembers a summary that was made before. */
  void know(String id, Summary summary) {
    summaries.put(id, summary);
  }

  /** The summary of an incident, made now if it is not known. */
  Summary known(String id) {
    return summaries.computeIfAbsent(id, this::summarise);
  }

  private Summary summarise(String id) {
    Edition edition = edition(id).orElseThrow();
    IncidentSummary summary =
        new IncidentSummaryFactory(edition, language -> context(id, language), workshop.preview())
            .summary(language -> sum(content(id, edition, language)));
    byte[] content = SummaryCodec.write(summary);
    return new Summary(content, Sha256.of(content));
  }

  private MarkdownDocument content(String id, Edition edition, String language) {
    return edition.isWithdrawn()
        ? withdrawal(id, language).notice().get()
        : page(id, language).statement().get();
  }

  private static String sum(MarkdownDocument content) {
    Sha256 sum = new Sha256();
    content.sources().forEach(sum::add);
    return sum.sum();
  }

  @Override
  public IncidentSummary summary(String id) {
    return SummaryCodec.read(known(id).content());
  }

  @Override
  public String summarySum(String id) {
    return known(id).sum();
  }
}
