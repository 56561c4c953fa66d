package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.testing.Outcome;
import broadside.testing.Run;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A token of its own in every field of the record, at every label, in every state: what is withheld
 * comes out nowhere, and what is not comes out.
 */
class CanaryTest {
  @TempDir private static Path root;

  private static CanaryWorkspace workspace;
  private static Canaries canaries;
  private static Outcome outcome;

  @BeforeAll
  static void write() {
    workspace = new CanaryWorkspace(root);
    canaries = workspace.canaries();
    outcome = workspace.workspace().outcome().sound();
  }

  @Test
  void theSiteHoldsWhatIsPublicAndNothingElse() throws IOException {
    Set<String> log = logged("build");
    assertTrue(log.size() > 10, "a log without findings proves nothing");
    logged("build", "--check");
    Map<String, String> site = Trees.texts(root.resolve("site"));
    String text = site.toString();
    holds(text, Canary::mayBeOnSite, Canary::isOnSite);
    Set<String> hashes = Traces.hashes(text);
    assertEquals(List.of(), workspace.withheldHashes().stream().filter(hashes::contains).toList());
    assertEquals(
        List.of(),
        canaries.which(canary -> !canary.mayBeOnSite()).keySet().stream()
            .filter(token -> hashes.contains(Sums.of(token)))
            .toList());
  }

  @Test
  void aPreviewHoldsWhatIsLabelledClearAndNothingElse(@TempDir Path preview) throws IOException {
    logged("build", "--drafts", preview.toString());
    holds(
        Trees.texts(preview).toString(),
        canary -> canary.isFor(Audience.PUBLIC),
        canary -> canary.isOnSite() && !canary.field().equals("website"));
  }

  @Test
  void documentsHoldWhatIsPublicAndNothingElse() {
    StringBuilder all = new StringBuilder();
    for (Edition edition : outcome.editions(Audience.PUBLIC)) {
      for (String language : edition.languages()) {
        outcome.documents(edition, language).values().forEach(all::append);
      }
    }
    holds(all.toString(), canary -> canary.isFor(Audience.PUBLIC), CanaryTest::isInDocuments);
  }

  @Test
  void theOverviewHoldsNoneOfIt() {
    for (String language : outcome.workspace().publisher().languages()) {
      assertEquals(Set.of(), Traces.tokens(outcome.overviews(language).values().toString()));
    }
  }

  @Test
  void commandsPrintOnlyWhatIsOut() {
    String id = translated();
    logged("statement", id);
    logged("timeline", id, "-f", "json");
    logged("stats", id, "-l", "uk");
    logged("stats");
  }

  /** An incident on the site that is told in two languages; which folder that is, is chance. */
  private static String translated() {
    return outcome.shown(Optional.empty(), false).stream()
        .filter(edition -> !edition.isWithdrawn() && !edition.dictionaries().isEmpty())
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Runs a command, and finds the tokens in what it remarks; what it prints may hold no others. */
  private static Set<String> logged(String... command) {
    Run run = workspace.workspace().run(command);
    assertEquals(0, run.code(), run.err());
    holds(run.out(), Canary::mayBeOnSite, canary -> false);
    holds(run.err(), Canary::mayBeOnSite, canary -> false);
    return Traces.tokens(run.err());
  }

  @Test
  void anEditionHoldsWhatItsAudienceMaySeeAndNothingElse() {
    for (Audience audience : Audience.values()) {
      Set<String> reached = new HashSet<>();
      for (Edition edition : outcome.editions(audience)) {
        reached.addAll(Traces.tokens(String.join("\n", Graph.words(edition))));
      }
      holds(
          reached.toString(),
          canary -> canary.isFor(audience),
          canary -> canary.isFor(audience) && isPlaced(canary));
    }
  }

  /** What those look at who ask what may get out; an e-mail address is told in words. */
  @Test
  void theValuesOfAnEditionAreAllThatItHolds() {
    outcome.editions(Audience.PUBLIC).forEach(CanaryTest::assertLookedAt);
  }

  private static void assertLookedAt(Edition edition) {
    Set<String> held = Traces.tokens(String.join("\n", Graph.words(edition)));
    Stream<EditionValue> values =
        Stream.concat(
            EditionValues.of(edition).stream(), EditionValues.of(edition.publisherInfo()).stream());
    Set<String> lookedAt =
        Traces.tokens(values.map(EditionValue::source).collect(Collectors.joining("\n")));
    Stream<Canary> missing =
        held.stream().filter(token -> !lookedAt.contains(token)).map(canaries::find);
    assertEquals(
        "",
        fields(missing.filter(canary -> !Set.of("local part", "host").contains(canary.field()))));
  }

  private static boolean isPlaced(Canary canary) {
    return Set.of(Canary.Stay.NOTICE, Canary.Stay.PAGE, Canary.Stay.DATA).contains(canary.stay());
  }

  /** The reason of a withdrawal, lessons, and what is the publisher's own stand on pages alone. */
  private static boolean isInDocuments(Canary canary) {
    return canary.isInDocuments()
        && !canary.field().contains("logo")
        && !canary.field().contains("lesson")
        && Stream.of("base URL", "website", "publisher's name", "translated name")
            .noneMatch(canary.field()::equals)
        && !canary.field().contains("reason in ");
  }

  private static void holds(String text, Predicate<Canary> may, Predicate<Canary> must) {
    Set<String> found = Traces.tokens(text);
    assertEquals("", fields(found.stream().map(canaries::find).filter(may.negate())), "came out");
    Collection<Canary> missing = canaries.which(must).values();
    assertEquals(
        "", fields(missing.stream().filter(canary -> !found.contains(canary.token()))), "missing");
  }

  private static String fields(Stream<Canary> which) {
    return which.map(Canary::toString).limit(20).collect(Collectors.joining("\n"));
  }
}
