package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.output.Recovery;
import broadside.output.SiteComparison;
import broadside.site.FeedIds;
import broadside.site.SitePlan;
import broadside.site.SiteRequest;
import broadside.site.Workshop;
import broadside.wording.Once;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The stages joined, for a workspace: load, validate, plan, publish. What is read of the record is
 * read for one command; a new command takes a new pipeline.
 */
public final class Pipeline implements AutoCloseable {
  private static final String CLASS_PATH = "java.class.path";

  /** The folders in which it is remembered what was made. */
  private static final String PUBLIC = "site";

  private static final String PREVIEW = "preview";

  private final Progress progress;
  private final Loader loader;
  private final Workers workers;
  private final Planner planner;
  private final Memory memory;

  /** The sum of what all pages depend on; empty where nothing is remembered. */
  private final String inputs;

  /**
   * A pipeline for the workspace in a folder, which remembers no earlier build.
   *
   * @throws broadside.diagnostic.EnvironmentException {@code no-workspace} if it is none
   */
  public Pipeline(Path root, Progress progress) {
    this.progress = progress;
    this.loader = new Loader(root);
    this.workers = new Workers();
    this.planner = new Planner(loader, workers);
    this.memory = Memory.none();
    this.inputs = "";
  }

  private Pipeline(Pipeline other, Memory memory, String inputs) {
    this.progress = other.progress;
    this.loader = other.loader;
    this.workers = other.workers;
    this.planner = other.planner;
    this.memory = memory;
    this.inputs = inputs;
  }

  /**
   * A pipeline that reads and makes again only what has changed since an earlier build.
   *
   * @param preview whether the site is a preview
   * @throws broadside.diagnostic.EnvironmentException {@code no-workspace} if there is none
   */
  public static Pipeline remembering(Path root, boolean preview, Progress progress) {
    Pipeline pipeline = new Pipeline(root, progress);
    InputWatch watch = new InputWatch(pipeline.loader, pipeline.planner.templates());
    Optional<String> program = ProgramSum.of(System.getProperty(CLASS_PATH));
    Optional<String> inputs = program.flatMap(sum -> pipeline.planner.inputs(sum, preview));
    String site = preview ? PREVIEW : PUBLIC;
    return inputs
        .map(sum -> new Pipeline(pipeline, Memory.of(root, site, program.get(), watch), sum))
        .orElse(pipeline);
  }

  /** Makes the public site whole again if a build was killed, as far as that can be done now. */
  public void recover() {
    Recovery.attempt(target());
  }

  /** Reads the whole workspace and checks it against all rules. */
  public ValidatedWorkspace check() {
    ValidatedWorkspace checked =
        new Validator(loader, planner.markdown(), workers, progress).validate(memory);
    progress.ends();
    return checked;
  }

  /**
   * What a build would say of links of the record that lead into the public site, or into a preview
   * of it, and of the ids by which feeds know incidents. Changes nothing.
   */
  public List<Finding> follow(ValidatedWorkspace workspace) {
    Supplier<PlannedSite> site = new Once<>(() -> plan(workspace, SiteRequest.PUBLIC));
    try (SiteComparison old = SiteComparison.asItStands(target())) {
      List<Finding> found = new ArrayList<>(links(workspace, site, old));
      found.addAll(feedIds(workspace, site, old));
      return List.copyOf(found);
    }
  }

  private List<Finding> links(
      ValidatedWorkspace workspace, Supplier<PlannedSite> site, SiteComparison old) {
    Set<String> linking =
        new InsideLinks(loader, planner.markdown(), PublisherInfo.of(workspace.publisher()))
            .incidents(workspace.incidents(), workers);
    boolean hasTemplates = planner.hasTemplates();
    if (linking.isEmpty() && !hasTemplates) {
      return List.of();
    }
    List<Diagnostic> found =
        new ArrayList<>(new SiteAudit(site.get(), workers).findings(linking, hasTemplates, old));
    Set<String> drafts = new HashSet<>(linking);
    drafts.removeAll(shown(site.get()));
    if (!drafts.isEmpty()) {
      PlannedSite preview = plan(workspace, SiteRequest.PREVIEW);
      found.addAll(new SiteAudit(preview, workers).findings(drafts, false, old));
    }
    return found.stream().distinct().map(Finding::open).toList();
  }

  private static List<Finding> feedIds(
      ValidatedWorkspace workspace, Supplier<PlannedSite> site, SiteComparison old) {
    Supplier<Set<String>> shown = new Once<>(() -> shown(site.get()));
    return new FeedIdChanges(
            old.publishedIds(), workspace.incidents(), id -> shown.get().contains(id))
        .findings();
  }

  private static Set<String> shown(PlannedSite site) {
    return site.shown().stream().map(PlannedIncident::id).collect(Collectors.toSet());
  }

  /** Makes a site and puts it in the place of the old one if it is sound. */
  public PublishResult publish(ValidatedWorkspace workspace, SiteRequest request, Path target) {
    PlannedSite site = plan(workspace, request);
    PublishResult result = new SitePublisher(workers, memory, progress).publish(site, target);
    progress.ends();
    return result;
  }

  /** What publishing would do to the public site; changes nothing. */
  public BuildDiff compare(ValidatedWorkspace workspace, SiteRequest request) {
    BuildDiff diff =
        new SitePublisher(workers, Memory.none(), progress)
            .compare(plan(workspace, request), target());
    progress.ends();
    return diff;
  }

  /** All pages of a site, each to be made when it is asked for. */
  public SitePlan site(ValidatedWorkspace workspace, SiteRequest request) {
    return plan(workspace, request).plan(FeedIds.Earlier.NOTHING);
  }

  private PlannedSite plan(ValidatedWorkspace workspace, SiteRequest request) {
    progress.begins(Stage.PLAN, workspace.incidents().size());
    Workshop workshop = planner.workshop(workspace.publisher(), request.preview(), inputs);
    return planner.plan(workspace, request, workshop, memory);
  }

  /** Single documents of a sound workspace, for an audience. */
  public Documents documents(ValidatedWorkspace workspace, Audience audience) {
    Workshop workshop = planner.workshop(workspace.publisher(), false, "");
    AsOf asOf = workspace.asOf(Optional.empty());
    return new Documents(
        new LoadedIncidents(
            loader, workspace, new LoadedIncidents.Reader(audience, asOf), workshop),
        new Once<>(() -> plan(workspace, SiteRequest.PUBLIC)),
        workshop,
        workers);
  }

  /** The record of an incident that has no errors. */
  public Incident incident(CheckedIncident incident) {
    return loader.incident(incident.id(), incident.sum());
  }

  /** Where the values of a file of the record stand; empty if it is not there any more. */
  public Optional<Locations> locations(String file) {
    return loader.locations(file);
  }

  /** Where the public site stands. */
  public Path target() {
    return loader.root().resolve("site");
  }

  /** The folder of the workspace. */
  public Path root() {
    return loader.root();
  }

  @Override
  public void close() {
    workers.close();
  }
}
