package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.fuzz.Dice;
import broadside.markdown.MarkdownRenderer;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.site.SiteLayout;
import broadside.testing.Outcome;
import broadside.testing.TestWorkspace;
import broadside.view.IncidentOutline;
import broadside.view.IncidentView;
import broadside.view.IncidentViewFactory;
import broadside.view.PlacementView;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is withheld changes nothing: random records give, byte for byte, what they would give if it
 * had never been written. {@code -Dprivacy.count=20000 -Dprivacy.seed=7} tries more of them.
 */
class NonInterferenceTest {
  private static final int COUNT = Integer.getInteger("privacy.count", 1_000);
  private static final long SEED = Long.getLong("privacy.seed", 5);
  private static final int TOGETHER = 3;
  private static final int LANES = 4;

  /** Pages and documents are made from views alone; a part of them shows that. */
  private static final int SITES = 3;

  private static final int DOCUMENTS = 30;

  @TempDir private Path root;

  @Test
  void whatIsWithheldChangesNothing() {
    Sorts sorts = new Sorts();
    IntStream.range(0, LANES).parallel().forEach(lane -> new Lane(lane, sorts).run());
    sorts.areAllThere(COUNT);
  }

  /** One record after the other; some of them are tried at the same time as others. */
  private final class Lane {
    private final PhraseBook book = new PhraseBook();
    private final int number;
    private final Sorts sorts;

    /** One for all records: what is remembered of one must not show in the next. */
    private final TestWorkspace whole;

    Lane(int number, Sorts sorts) {
      this.number = number;
      this.sorts = sorts;
      this.whole = folder("whole");
    }

    void run() {
      for (int i = number; i * TOGETHER < COUNT; i += LANES) {
        Dice dice = new Dice(SEED * 1_000_003L + i);
        List<Sketch> sketches =
            Stream.of("a", "b", "c").map(id -> RandomIncident.of(dice, "2013-05-" + id)).toList();
        sketches.forEach(sorts::count);
        write(whole, sketches, dice.one(Yaml.Hand.values()));
        compare(whole.outcome().sound(), sketches, dice, "seed " + SEED + ", record " + i);
      }
    }

    private void compare(Outcome all, List<Sketch> sketches, Dice dice, String message) {
      Optional<Point> asOf = asOf(dice);
      boolean drafts = dice.once(5);
      List<Sketch> open = redacted(sketches, Labels.CLEAR);
      Outcome known = outcome("known", open);
      assertEquals(views(known, Audience.PUBLIC), views(all, Audience.PUBLIC), message);
      Out out = new Out(open, asOf.map(Point::notation));
      List<Sketch> shown = open.stream().filter(each -> drafts || out.holds(each)).toList();
      assertEquals(withStatement(shown), ids(all.shown(asOf, drafts)), message);
      if (dice.once(SITES)) {
        assertSame(site(outcome("out", shown), asOf, drafts), site(all, asOf, drafts), message);
      }
      Outcome partners = outcome("partners", redacted(sketches, Labels.GREEN));
      assertEquals(views(partners, Audience.PARTNERS), views(all, Audience.PARTNERS), message);
      if (dice.once(DOCUMENTS)) {
        assertSame(documents(known, Audience.PUBLIC), documents(all, Audience.PUBLIC), message);
        assertSame(
            documents(partners, Audience.PARTNERS), documents(all, Audience.PARTNERS), message);
      }
    }

    /** All that documents are made from for an audience, by incident and language. */
    private Map<String, String> views(Outcome outcome, Audience audience) {
      Map<String, String> views = new TreeMap<>();
      for (Edition edition : outcome.editions(audience)) {
        for (String language : edition.languages()) {
          views.put(edition.id() + "/" + language, view(edition, language));
        }
      }
      return views;
    }

    /** Everything that a document can tell, told. */
    private String view(Edition edition, String language) {
      IncidentContext context =
          new IncidentContext(edition, language, book, new MarkdownRenderer());
      PlacementView placement =
          new SiteLayout(edition.publisherInfo().languages(), book)
              .incident(IncidentOutline.of(edition), language);
      IncidentView view = new IncidentViewFactory(context, placement, false, Optional::of).view();
      return Stream.of(IncidentView.class.getRecordComponents())
          .map(part -> told(part, view))
          .collect(Collectors.joining("\n"));
    }

    private static String told(RecordComponent part, IncidentView view) {
      try {
        Object value = part.getAccessor().invoke(view);
        return part.getName() + ": " + (value instanceof Supplier<?> made ? made.get() : value);
      } catch (ReflectiveOperationException unexpected) {
        throw new LinkageError(unexpected.getMessage(), unexpected);
      }
    }

    private Outcome outcome(String name, List<Sketch> sketches) {
      TestWorkspace folder = folder(name);
      write(folder, sketches, Yaml.Hand.LINES);
      return folder.outcome().sound();
    }

    private TestWorkspace folder(String name) {
      return new TestWorkspace(root.resolve(name + number));
    }
  }

  private static List<String> withStatement(List<Sketch> sketches) {
    return sketches.stream()
        .filter(sketch -> sketch.tree().containsKey("statement"))
        .map(Sketch::id)
        .toList();
  }

  /** Names the first file that differs rather than all of both. */
  private static void assertSame(
      Map<String, String> expected, Map<String, String> actual, String message) {
    assertEquals(expected.keySet(), actual.keySet(), message);
    expected.forEach((name, text) -> assertEquals(text, actual.get(name), message + ": " + name));
  }

  private static Optional<Point> asOf(Dice dice) {
    return dice.once(3) ? Optional.of(point(new RandomRelease(dice).minute())) : Optional.empty();
  }

  private static List<String> ids(List<Edition> editions) {
    return editions.stream().map(Edition::id).toList();
  }

  /** The files of a site, by their names, each byte a character. */
  private static Map<String, String> site(Outcome outcome, Optional<Point> asOf, boolean drafts) {
    Map<String, String> files = new TreeMap<>();
    outcome
        .site(asOf, drafts)
        .files()
        .forEach(
            (name, content) -> files.put(name, new String(content, StandardCharsets.ISO_8859_1)));
    return files;
  }

  /** The documents for an audience, by their names. */
  private static Map<String, String> documents(Outcome outcome, Audience audience) {
    Map<String, String> documents = new TreeMap<>();
    for (Edition edition : outcome.editions(audience)) {
      outcome
          .documents(edition, edition.language())
          .forEach((name, text) -> documents.put(edition.id() + "/" + name, text));
    }
    return documents;
  }

  private static Point point(String text) {
    When when = ((Parsed.Value<When>) When.parse(text)).value();
    return ((When.At) when).point();
  }

  private static List<Sketch> redacted(List<Sketch> sketches, int readers) {
    return sketches.stream()
        .filter(sketch -> sketch.rank() <= readers)
        .map(sketch -> Redaction.of(sketch, readers))
        .toList();
  }

  private static void write(TestWorkspace folder, List<Sketch> sketches, Yaml.Hand hand) {
    folder
        .clear()
        .write(
            "publisher.yaml",
            "name: P\nbase-url: https://example.org/\nlanguages: [en, uk]\ncontact: {name: C, email: a@example.org}\n");
    sketches.forEach(sketch -> sketch.write(folder, hand));
  }
}
