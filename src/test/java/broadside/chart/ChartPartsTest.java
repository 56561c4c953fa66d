package broadside.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.Point;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts from which charts are made. */
class ChartPartsTest {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 1);
  private final TextWidth width = new TextWidth(12);

  private static ChartScale scale(ChartUnit unit, LocalDate first, LocalDate last) {
    Window shown =
        new Window(
            first.atStartOfDay(ZoneOffset.UTC).toInstant(),
            last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    return new ChartScale(unit, shown, ZoneOffset.UTC, 47);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 13, 31, 366, 5_000, 3_000_000})
  void timeRunsFromLeftToRight(long days) {
    ChartScale scale = scale(ChartUnit.DAY, DAY, DAY.plusDays(days - 1));
    int before = 0;
    for (long day = 0; day < days; day += Math.max(1, days / 500)) {
      Extent extent = scale.extent(Point.day(DAY.plusDays(day)).window(ZoneOffset.UTC));
      assertTrue(before <= extent.from() && extent.from() <= extent.till());
      before = extent.from();
    }
    assertEquals(47, scale.at(scale.shown().from()));
    assertEquals(ChartFrame.WIDTH - 47, scale.at(scale.shown().to()));
    assertEquals(new Extent(0, ChartFrame.WIDTH), scale.extent(Window.ANY));
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTE, 2013-05-01, 2013-05-01, HOUR, 24",
    "HOUR, 2013-05-01, 2013-05-02, DAY, 2",
    "DAY, 2013-05-01, 2013-05-01, DAY, 1",
    "DAY, 2013-05-01, 2013-06-09, DAY, 40",
    "DAY, 2013-05-01, 2013-06-10, WEEK, 7",
    "DAY, 2013-05-01, 2013-12-31, WEEK, 36",
    "DAY, 2013-01-31, 2014-01-31, MONTH, 13",
    "DAY, 2013-12-31, 2017-03-01, MONTH, 40",
    "DAY, 2013-12-31, 2017-04-01, YEARS, 5",
    "MONTH, 2013-05-01, 2013-05-31, MONTH, 1",
    "YEAR, 2013-01-01, 2014-12-31, YEARS, 2",
    "DAY, 1990-01-01, 2030-06-30, YEARS, 21",
    "DAY, 0001-01-01, 9999-12-31, YEARS, 20"
  })
  void theFinestStretchesAreTakenOfWhichThereAreFewEnough(
      ChartUnit axis, LocalDate first, LocalDate last, Buckets.Unit unit, int count) {
    Buckets buckets = Buckets.of(scale(axis, first, last), 40);
    assertEquals(unit, buckets.unit());
    assertEquals(count, buckets.all().size());
    assertEquals(first, buckets.all().get(0).from().toLocalDate());
    assertEquals(last.plusDays(1), buckets.all().get(count - 1).till().toLocalDate());
    for (int i = 1; i < count; i++) {
      assertEquals(buckets.all().get(i - 1).till(), buckets.all().get(i).from());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iiii, mmmm",
    "word, WORD",
    "слово, словосполучення",
    "a, 漢",
    "abc, abc abc",
    "e, 👩"
  })
  void wideWordsAreTakenForWider(String narrow, String wide) {
    assertTrue(width.of(narrow) < width.of(wide));
  }

  @Test
  void signsThatTakeNoRoomAreNotCounted() {
    assertEquals(width.of("e"), width.of("e\u0301\u2068\u2069"));
    assertEquals(0, width.of(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Short",
        "Some words that take a little more than a line",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltungsverordnung",
        "👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩",
        "Дуже довга назва фази, якої ніхто ніколи не прочитає на телефоні до самого кінця",
        " x"
      })
  void linesAreAsWideAsTheyMayBe(String text) {
    List<String> lines = width.wrap(text, 140);
    assertTrue(lines.size() <= 2);
    lines.forEach(line -> assertTrue(width.of(line) <= 140, line));
    lines.forEach(line -> assertTrue(line.codePoints().allMatch(c -> c < 0xD800 || c > 0xDFFF)));
    boolean isWhole = String.join("", lines).replace(" ", "").equals(text.replace(" ", ""));
    assertTrue(isWhole || lines.get(1).endsWith("…"), lines.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60, 250, 500, 750, 940, 1000})
  void allMilestonesOfOneTimeFindRoomForTheirNames(int x) {
    List<Flags.Name> names =
        Stream.of("Started", "Detected", "Reported", "Contained", "Ended")
            .map(name -> new Flags.Name(x, name))
            .toList();
    assertEquals(5, Flags.of(names).size());
  }

  @Test
  void lanesAreFilledFromAbove() {
    Lanes lanes = new Lanes(2, 5);
    assertEquals(OptionalInt.of(0), lanes.place(new Extent(0, 50)));
    assertEquals(OptionalInt.of(1), lanes.place(new Extent(50, 80)));
    assertEquals(OptionalInt.of(0), lanes.place(new Extent(55, 80)));
    assertEquals(OptionalInt.empty(), lanes.place(new Extent(60, 61)));
    assertEquals(2, lanes.count());
  }
}
