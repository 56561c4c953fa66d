package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.PublisherInfo;
import broadside.site.SiteRequest;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.verification.Lead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build says of the links of a record, a check says, too, and it writes nothing. */
class CheckedLinksTest {
  private static final String RELEASED =
      """
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement: {headline: It happened, lead: '%s'}
      events:
      - {id: flood, kind: impact, when: 2013-05-01, text: '%s'}
      """;

  @TempDir private Path root;

  private TestWorkspace workspace(String lead, String event) {
    return TestWorkspace.of(root, RELEASED.formatted(lead, event));
  }

  private void template(String name, String content) throws IOException {
    Path template = root.resolve("templates").resolve(name);
    Files.createDirectories(template.getParent());
    Files.writeString(template, content);
  }

  /** The ids and lines of what is found. */
  private static List<String> findings(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.contains("["))
        .filter(line -> line.contains("-record/"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](nowhere.html)",
        "[a](timeline.html#nothing)",
        "[a](#nothing)",
        "[a](../other/index.html)",
        "[a](https://example.org/incidents/nothing)",
        "[a](HTTPS://Example.ORG:443/incidents/nothing)",
        "[a](https://example.org/incidents/2013-05-record/timeline.html#nothing)",
        "![a](media/nothing.png)",
        "[a][b]\n\n[b]: nowhere.html",
        "<a href=nowhere.html> <https://example.org/incidents/nothing>",
      })
  void aCheckFindsTheLinksThatLeadNowhere(String text) {
    TestWorkspace workspace = workspace("Words.", "See " + text.replace("\n", "\n\n    "));
    Run check = workspace.run("check");
    Run build = workspace.run("build");
    assertFalse(findings(check).isEmpty(), check.err());
    assertEquals(findings(build), findings(check));
    assertEquals(build.code(), check.code());
  }

  @Test
  void aLinkOfALeadMustLeadSomewhereFromTheFrontPage() {
    TestWorkspace workspace = workspace("See [it](timeline.html).", "It began.");
    assertEquals(findings(workspace.run("build")), findings(workspace.run("check")));
    assertEquals(1, workspace.run("check").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://example.org/incidents/2013-05-record/timeline.html#flood)",
        "[a](https://example.org/incidents/)",
        "[a](https://example.com/nothing)",
        "[a](timeline.html#flood)",
        "no link: url(#nothing)",
        "`[a](nowhere.html)`",
      })
  void aCheckLeavesOtherLinksAlone(String text) {
    Run check = workspace("Words.", "See " + text).run("check");
    assertEquals(0, check.code(), check.err());
    assertEquals(List.of(), findings(check));
  }

  @Test
  void wordsThatLookLikeAnAddressInAStyleSheetAreNoLink() {
    TestWorkspace workspace = workspace("Words url(#a).", "It began.");
    workspace.replace(TestWorkspace.INCIDENT, "It happened", "It happened url(#b)");
    assertEquals(0, workspace.run("check").code());
    Run build = workspace.run("build");
    assertEquals(0, build.code(), build.err());
  }

  @Test
  void aFaultIsLaidAtTheIncidentThatHasIt() {
    TestWorkspace workspace = workspace("See [it](timeline.html).", "It began.");
    workspace.write(
        "2013-04-earlier/incident.yaml",
        TestWorkspace.HEAD + RELEASED.formatted("Words.", "See [it](timeline.html)."));
    for (String command : List.of("check", "build")) {
      Run run = workspace.run(command);
      assertTrue(run.err().contains("2013-05-record/incident.yaml:"), run.err());
      assertFalse(run.err().contains("2013-04-earlier/incident.yaml:"), run.err());
    }
  }

  @Test
  void aLinkOfADraftIsFollowedBeforeItIsOut() {
    TestWorkspace workspace = workspace("Words.", "See [it](nowhere.html).");
    workspace.replace(TestWorkspace.INCIDENT, "state: released", "state: approved");
    Run check = workspace.run("check");
    assertEquals(1, check.code(), check.err());
    assertEquals(1, findings(check).size(), check.err());
  }

  /** Otherwise a check of many incidents would take as long as a build. */
  @Test
  void textsWithLinksToOthersMakeNoPageNecessary() {
    TestWorkspace workspace = workspace("Words.", "See [it](https://example.com/nothing).");
    workspace.outcome().sound();
    try (Workers workers = new Workers()) {
      Loader loader = new Loader(root);
      Planner planner = new Planner(loader, workers);
      ValidatedWorkspace checked =
          new Validator(loader, planner.markdown(), workers, Progress.NONE).validate(Memory.none());
      PublisherInfo publisher = PublisherInfo.of(checked.publisher());
      assertEquals(
          Set.of(),
          new InsideLinks(loader, planner.markdown(), publisher)
              .incidents(checked.incidents(), workers));
    }
  }

  @Test
  void eachPlaceOfALinkIsNamed() {
    TestWorkspace workspace = workspace("Words.", "See [a](dead.html).");
    workspace.write(
        TestWorkspace.INCIDENT,
        workspace.read(TestWorkspace.INCIDENT)
            + "- {id: next, kind: impact, when: 2013-05-02, text: 'See [b](dead.html).'}\n");
    Run check = workspace.run("check");
    assertEquals(2, findings(check).size(), check.err());
    assertEquals(findings(workspace.run("build")), findings(check));
  }

  /** Where in its line each finding stands. */
  private static List<String> columns(Run run) {
    return findings(run).stream()
        .map(line -> line.replaceAll("^[^:]*:\\d+:(\\d+):.*", "$1"))
        .toList();
  }

  @Test
  void wordsThatLookLikeALinkInAPlainTextAreNone() {
    TestWorkspace workspace = workspace("Words.", "See [a](dead.html).");
    workspace.replace(TestWorkspace.INCIDENT, "It happened", "'It [a](dead.html) happened'");
    workspace.replace(
        TestWorkspace.INCIDENT,
        "text: ",
        "title: 'A [a](dead.html)', according-to: '[a](dead.html)', text: ");
    Run check = workspace.run("check").exits(1);
    assertEquals(1, findings(check).size(), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void theFaultOfATemplateIsNotLaidAtAPlainTextOfTheRecord() throws IOException {
    TestWorkspace workspace = workspace("Words.", "See [a](timeline.html#flood).");
    workspace.replace(TestWorkspace.INCIDENT, "It happened", "'It [a](a.html) happened'");
    template("not-found-page.html.ftlh", "<!DOCTYPE html><a href=\"a.html\">a</a>");
    Run check = workspace.run("check").exits(1);
    assertTrue(check.err().contains("The page 404.html would lead nowhere"), check.err());
  }

  @Test
  void eachPageOfATemplatesFaultIsNamed() throws IOException {
    TestWorkspace workspace = workspace("Words.", "See [a](timeline.html#flood).");
    for (String page : List.of("statement", "timeline", "statistics")) {
      template(page + "-page.html.ftlh", "<!DOCTYPE html><p id=flood><a href=\"a.html\">a</a>");
    }
    List<String> pages = List.of("index.html", "statistics.html", "timeline.html");
    for (String command : List.of("check", "build")) {
      String err = workspace.run(command).exits(1).err();
      assertEquals(
          pages,
          err.lines()
              .filter(line -> line.contains("there is no “a.html”"))
              .map(line -> line.replaceAll(".*/([a-z]+\\.html) .*", "$1"))
              .sorted()
              .toList(),
          err);
    }
  }

  @Test
  void aTranslationHasLinksWhereItsSourceHasThem() {
    TestWorkspace workspace = workspace("Words.", "It began.");
    workspace.write(
        "2013-05-record/de.yaml",
        """
        title: Ein [dies](dead.html)
        events.flood.text: 'Siehe [dies](dead.html).'
        statement.headline: Es [war](dead.html)
        """);
    Run check = workspace.run("check").exits(1);
    assertEquals(1, findings(check).size(), check.err());
    assertTrue(findings(check).get(0).contains("de.yaml:2:34"), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dead.html and `dead.html`. See [this](dead.html).",
        "dead.html and `dead.html`. See [this]( <dead.html> ).",
        "dead.html and `dead.html`. See [this][].\n\n[this]: dead.html",
        "dead.html and `dead.html`. See ![this](media/dead.html).",
        "dead.html and `dead.html`. | See **[this](d&#101;ad.html)**.",
      })
  void aFaultStandsWhereTheAddressOfTheLinkWasTyped(String text) {
    String typed =
        text.contains("&#")
            ? "d&#101;ad.html"
            : text.contains("media") ? "media/dead.html" : "dead.html";
    TestWorkspace workspace = workspace("Words.", text.replace("\n", "\n\n    "));
    String line =
        workspace
            .read(TestWorkspace.INCIDENT)
            .lines()
            .filter(each -> each.contains(typed))
            .reduce((a, b) -> b)
            .orElseThrow();
    Run check = workspace.run("check").exits(1);
    assertEquals(List.of(String.valueOf(line.lastIndexOf(typed) + 1)), columns(check), check.err());
  }

  @Test
  void twoLinksOfATextAreTwo() {
    TestWorkspace workspace = workspace("Words.", "[a](dead.html) dead.html [b](dead.html)");
    Run check = workspace.run("check").exits(1);
    assertEquals(2, findings(check).stream().distinct().count(), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void noLinkIsMadeOfTwoTexts() {
    TestWorkspace workspace = workspace("Words.", "It began, see [this.");
    workspace.write(
        TestWorkspace.INCIDENT,
        workspace.read(TestWorkspace.INCIDENT)
            + "- {id: next, kind: impact, when: 2013-05-02, text: 'And that](nowhere.html).'}\n");
    workspace.run("check").exits(0);
    Run build = workspace.run("build").exits(0);
    assertEquals(findings(workspace.run("check")), findings(build));
    String statement = workspace.run("statement", TestWorkspace.ID, "-f", "md").out();
    assertTrue(statement.contains("see \\[this. And that\\](nowhere.html)."), statement);
  }

  @Test
  void anAddressWithAFigureInItIsTheRecords() {
    TestWorkspace workspace = workspace("Words.", "See [this](dead-{mails}.html).");
    workspace.replace(TestWorkspace.INCIDENT, "events:", "figures: {mails: {value: 300}}\nevents:");
    Run check = workspace.run("check").exits(1);
    assertTrue(check.err().contains("[typed-dead-link]"), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void aTextThatIsShownAsItWasTypedIsFound() {
    Run check = workspace("Words.", "*a* ".repeat(1100)).run("check");
    assertEquals(0, check.code(), check.err());
    assertTrue(check.err().contains("[text-as-typed]"), check.err());
  }

  @Test
  void allDeadLinksOfATemplateAreListedAndNoneIsLaidAtTheRecord() throws IOException {
    TestWorkspace workspace = workspace("Words.", "See [it](timeline.html#flood).");
    template(
        "not-found-page.html.ftlh",
        "<!DOCTYPE html><a href=\"a.html\">a</a><a href=\"b.html\">b</a>");
    for (String command : List.of("check", "build")) {
      Run run = workspace.run(command).exits(1);
      assertEquals(
          List.of(
              "templates: error: The page 404.html would lead nowhere: there is no “a.html”. [dead-link]",
              "templates: error: The page 404.html would lead nowhere: there is no “b.html”. [dead-link]"),
          run.err().lines().filter(line -> line.contains("error:")).toList());
      assertTrue(run.err().endsWith("2 errors in 1 file\n"), run.err());
    }
  }

  /** What a check says of the folder of templates, a build says, too. */
  @ParameterizedTest
  @ValueSource(strings = {"file", "folder", "lost link", "link out of it", "lost folder"})
  void aCheckReadsTheTemplatesOfTheWorkspace(String fault) throws IOException {
    TestWorkspace workspace = workspace("Words.", "It began.");
    Path templates = root.resolve("templates");
    Path page = templates.resolve("lessons-page.html.ftlh");
    switch (fault) {
      case "file" -> Files.writeString(templates, "words");
      case "folder" -> Files.createDirectories(page);
      case "lost link" -> Files.createSymbolicLink(folder(page), Path.of("nothing"));
      case "link out of it" ->
          Files.createSymbolicLink(
              folder(page), Files.writeString(root.resolve("page.html.ftlh"), "words"));
      default -> Files.createSymbolicLink(templates, Path.of("nothing"));
    }
    workspace.write("2013-05-record/de.yaml", "title: Es geschah\n");
    workspace.replace(TestWorkspace.INCIDENT, "text: ", "lesson: 'Learn.', text: ");
    assertEquals(workspace.run("build").exits(3).err(), workspace.run("check").exits(3).err());
  }

  private static Path folder(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file;
  }

  @Test
  void aDeadLinkOfATemplateIsFoundThoughNoTextHasALink() throws IOException {
    TestWorkspace workspace = workspace("Words.", "It began.");
    template("lessons-page.html.ftlh", "<!DOCTYPE html><a href=\"a.html\">a</a>");
    workspace.run("check").exits(0);
    workspace.replace(TestWorkspace.INCIDENT, "text: ", "lesson: 'Learn.', text: ");
    String err = workspace.run("check").exits(1).err();
    assertEquals(workspace.run("build").exits(1).err(), err);
    assertTrue(err.contains("2013-05-record/lessons.html would lead nowhere"), err);
  }

  @Test
  void aTemplateMayLeadToAnyPageOfTheSite() throws IOException {
    TestWorkspace workspace = workspace("Words.", "It began.");
    workspace.write(
        "2013-04-earlier/incident.yaml", TestWorkspace.HEAD + RELEASED.formatted("A.", "B."));
    template(
        "not-found-page.html.ftlh",
        "<!DOCTYPE html>"
            + "<a href=\"2013-05-record/timeline.html#flood\">a</a>"
            + "<a href=\"2013-04-earlier/timeline.html#flood\">a</a>");
    workspace.run("check").exits(0);
    workspace.run("build").exits(0);
  }

  @Test
  void eachPageWithALinkOutOfItsIncidentIsNamed() throws IOException {
    TestWorkspace workspace = workspace("Words.", "It began.");
    for (String page : List.of("statement", "timeline", "statistics")) {
      template(page + "-page.html.ftlh", "<!DOCTYPE html><a href=\"../a.html\">a</a>");
    }
    for (String command : List.of("check", "build")) {
      String err = workspace.run(command).exits(1).err();
      assertEquals(3, err.lines().filter(line -> line.contains("no “../a.html”")).count(), err);
    }
  }

  /** A short address leads from each language to another place. */
  @Test
  void onlyTheLanguageThatLeadsNowhereIsNamed() {
    TestWorkspace workspace = workspace("Words.", "See [it](de/index.html).");
    workspace.write(
        "2013-05-record/de.yaml",
        "title: Es geschah\nevents.flood.text: '[Hier](de/index.html)'\n");
    Run check = workspace.run("check").exits(1);
    assertEquals(1, findings(check).size(), check.err());
    assertTrue(findings(check).get(0).contains("de.yaml:2:"), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void aTextThatIsNotTranslatedLeadsWrongFromItsTranslation() {
    TestWorkspace workspace = workspace("Words.", "See [it](de/index.html).");
    workspace.write("2013-05-record/de.yaml", "title: Es geschah\n");
    Run check = workspace.run("check").exits(1);
    assertTrue(check.err().contains("2013-05-record/de/de/index.html"), check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  /** Lists show the lead alone. */
  @Test
  void whatOnlyTheLeadGetsWrongIsNotLaidAtAnotherText() {
    TestWorkspace workspace = workspace("[It](timeline.html).", "See [it](timeline.html).");
    Run check = workspace.run("check").exits(1);
    assertEquals(1, findings(check).size(), check.err());
    assertTrue(check.err().contains("no “https://example.org/incidents/timeline.html”"));
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  /** Otherwise a check of many dead links would take as long as a build. */
  @Test
  void noPageIsMadeOfDeadLinks() throws IOException {
    workspace("[It](timeline.html).", "[It](dead.html).");
    template("layout.ftlh", "${nothing}");
    try (Workers workers = new Workers()) {
      Planner planner = new Planner(new Loader(root), workers);
      ValidatedWorkspace checked =
          new Validator(new Loader(root), planner.markdown(), workers, Progress.NONE)
              .validate(Memory.none());
      PlannedSite site =
          planner.plan(
              checked,
              SiteRequest.PUBLIC,
              planner.workshop(checked.publisher(), false, ""),
              Memory.none());
      AuditedPages pages = new AuditedPages(site);
      List<Lead> leads = new LinkAudit(site, pages, workers).leads(Set.of(TestWorkspace.ID));
      assertEquals(
          List.of("2013-05-record/dead.html", "timeline.html"),
          pages.check(path -> false).dead(leads).stream().map(Lead::target).toList());
    }
  }
}
