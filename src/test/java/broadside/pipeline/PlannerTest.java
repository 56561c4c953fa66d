package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import broadside.model.time.Point;
import broadside.site.SiteRequest;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that the pages of an incident depend on changes the sum under which they are kept. */
class PlannerTest {
  private static final String RELEASED =
      "release: {state: released, approved-by: Board, released: %s}\n";
  private static final String OTHER = "2014-02-other/incident.yaml";

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void makeWorkspace() {
    workspace =
        TestWorkspace.of(
            root,
            """
            statement: {headline: It happened}
            release: {state: embargoed, approved-by: Board, embargo: 2015-01-01T12:00}
            """);
    workspace.write(OTHER, TestWorkspace.HEAD + RELEASED.formatted("2014-03-01"));
  }

  /** A change, and what it is a change of. */
  private record Change(String of, Edit edit) {
    @Override
    public String toString() {
      return of;
    }
  }

  private interface Edit {
    void apply(TestWorkspace workspace) throws IOException;
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("its record", it -> it.replace(TestWorkspace.INCIDENT, "happened", "ended")),
        new Change("a further event", it -> it.write(TestWorkspace.ID + "/events/a.yaml", "x: 1")),
        new Change("a translation", it -> it.translate("uk", "title: Напад\n")),
        new Change("a picture", it -> it.picture(TestWorkspace.ID + "/media/dot.png")),
        new Change("the publisher", it -> it.publisher("boilerplate: We are here.\n")),
        new Change("its translation", it -> it.write("publisher.uk.yaml", "name: Партія\n")),
        new Change("the logo", it -> it.picture("media/logo.png")),
        new Change("a template", it -> template(it, "style.css")),
        new Change("the release of another", PlannerTest::liftEmbargo));
  }

  private static void template(TestWorkspace workspace, String name) throws IOException {
    Path folder = Files.createDirectories(workspace.root().resolve("templates"));
    Files.writeString(folder.resolve(name), "a {}\n");
  }

  private static void liftEmbargo(TestWorkspace workspace) {
    workspace.write(OTHER, TestWorkspace.HEAD + RELEASED.formatted("2015-03-01"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatPagesDependOnChangesTheirSum(Change change) throws IOException {
    String before = inputs("program", SiteRequest.PUBLIC);
    assertEquals(before, inputs("program", SiteRequest.PUBLIC));
    change.edit().apply(workspace);
    assertNotEquals(before, inputs("program", SiteRequest.PUBLIC));
  }

  @Test
  void soDoTheProgramAndTheOptions() {
    String before = inputs("program", SiteRequest.PUBLIC);
    assertNotEquals(before, inputs("another program", SiteRequest.PUBLIC));
    assertNotEquals(before, inputs("program", new SiteRequest(Optional.empty(), true)));
    assertNotEquals(
        before,
        inputs(
            "program", new SiteRequest(Optional.of(Point.day(LocalDate.of(2016, 1, 1))), false)));
  }

  @Test
  void whatIsOfAnotherIncidentDoesNot() {
    String before = inputs("program", SiteRequest.PUBLIC);
    workspace.replace(OTHER, "title: An incident", "title: Another one");
    assertEquals(before, inputs("program", SiteRequest.PUBLIC));
  }

  @Test
  void whatALinkLeadsToMayChangeUnseenSoThatNothingIsRemembered() throws IOException {
    Path file = Files.writeString(root.resolve("elsewhere.yaml"), "title: Напад\n");
    Files.createSymbolicLink(workspace.file(TestWorkspace.ID + "/uk.yaml"), file);
    assertEquals(Optional.empty(), new Loader(root).sum(TestWorkspace.ID));
  }

  /** The sum of what the pages of the usual incident depend on. */
  private String inputs(String program, SiteRequest request) {
    Loader loader = new Loader(root);
    try (Workers workers = new Workers()) {
      Planner planner = new Planner(loader, workers);
      ValidatedWorkspace checked =
          new Validator(loader, planner.markdown(), workers, Progress.NONE).validate(Memory.none());
      String shared = planner.inputs(program, request.preview()).orElseThrow();
      return planner
          .plan(
              checked,
              request,
              planner.workshop(checked.publisher(), request.preview(), shared),
              Memory.none())
          .incidents()
          .get(0)
          .inputs();
    }
  }
}
