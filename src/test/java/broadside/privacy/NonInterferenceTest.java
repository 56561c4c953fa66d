package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.edition.Audience;
import broadside.fuzz.Dice;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.pipeline.Pipeline;
import broadside.site.SiteRequest;
import broadside.wording.PhraseBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Folder whole;

    /** One pipeline for all: what it remembers of one record must not show in the next. */
    private final Pipeline reused;

    Lane(int number, Sorts sorts) {
      this.number = number;
      this.sorts = sorts;
      this.whole = folder("whole");
      this.reused = whole.pipeline();
    }

    void run() {
      for (int i = number; i * TOGETHER < COUNT; i += LANES) {
        Dice dice = new Dice(SEED * 1_000_003L + i);
        List<Sketch> sketches =
            Stream.of("a", "b", "c").map(id -> RandomIncident.of(dice, "2013-05-" + id)).toList();
        sketches.forEach(sorts::count);
        write(whole, sketches, dice.one(Yaml.Hand.values()));
        compare(Outcome.of(reused), sketches, dice, "seed " + SEED + ", record " + i);
      }
    }

    private void compare(Outcome all, List<Sketch> sketches, Dice dice, String message) {
      SiteRequest request = request(dice);
      List<Sketch> open = redacted(sketches, Labels.CLEAR);
      Outcome known = outcome("known", open);
      assertEquals(views(known, Audience.PUBLIC), views(all, Audience.PUBLIC), message);
      Out out = new Out(open, request.asOf().map(Point::notation));
      List<Sketch> shown =
          open.stream().filter(each -> request.drafts() || out.holds(each)).toList();
      assertEquals(withStatement(shown), all.shown(request), message);
      if (dice.once(SITES)) {
        assertSame(outcome("out", shown).site(request), all.site(request), message);
      }
      Outcome partners = outcome("partners", redacted(sketches, Labels.GREEN));
      assertEquals(views(partners, Audience.PARTNERS), views(all, Audience.PARTNERS), message);
      if (dice.once(DOCUMENTS)) {
        assertSame(known.documents(Audience.PUBLIC), all.documents(Audience.PUBLIC), message);
        assertSame(
            partners.documents(Audience.PARTNERS), all.documents(Audience.PARTNERS), message);
      }
    }

    private Object views(Outcome outcome, Audience audience) {
      return outcome.views(audience, book);
    }

    private Outcome outcome(String name, List<Sketch> sketches) {
      Folder folder = folder(name);
      write(folder, sketches, Yaml.Hand.LINES);
      return Outcome.of(folder.pipeline());
    }

    private Folder folder(String name) {
      return new Folder(root.resolve(name + number));
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

  private static SiteRequest request(Dice dice) {
    Optional<Point> asOf =
        dice.once(3) ? Optional.of(point(new RandomRelease(dice).minute())) : Optional.empty();
    return new SiteRequest(asOf, dice.once(5));
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

  private static void write(Folder folder, List<Sketch> sketches, Yaml.Hand hand) {
    folder
        .clear()
        .write(
            "publisher.yaml",
            "name: P\nbase-url: https://example.org/\nlanguages: [en, uk]\ncontact: {name: C, email: a@example.org}\n");
    sketches.forEach(sketch -> sketch.write(folder, hand));
  }
}
