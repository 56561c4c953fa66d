package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.model.EventKind;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import broadside.model.time.RandomTimes;
import broadside.model.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of the order of events, on windows and orders drawn at random. */
class RecordOrderTest {
  private static final int RECORDS = 400;
  private static final int EVENTS = 25;
  private static final int MANY = 5_000;

  private final Random random = new Random(17);
  private final RandomTimes times = new RandomTimes(18);

  /** Events with where each began, and what is said of their order. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  private record Drawn(Window[] windows, SaidOrder said) {
    /** Whether one surely precedes another, found the slow way: each pair, then what follows. */
    boolean[][] precedence() {
      int count = windows.length;
      boolean[][] before = new boolean[count][count];
      for (int a = 0; a < count; a++) {
        for (int b = 0; b < count; b++) {
          before[a][b] = a != b && windows[a].isBefore(windows[b]);
        }
        for (SaidOrder.Pair pair : said.after(a)) {
          before[a][pair.second()] = true;
        }
      }
      close(before);
      return before;
    }

    private static void close(boolean[][] before) {
      for (int middle = 0; middle < before.length; middle++) {
        for (int a = 0; a < before.length; a++) {
          for (int b = 0; b < before.length; b++) {
            before[a][b] |= before[a][middle] && before[middle][b];
          }
        }
      }
    }
  }

  @Test
  void everyEventIsToldOnceAndNoneAgainstASurePrecedence() {
    for (int i = 0; i < RECORDS; i++) {
      Drawn drawn = drawn();
      int[] order = RecordOrder.of(drawn.windows(), drawn.said());
      assertEquals(EVENTS, Arrays.stream(order).distinct().count());
      boolean[][] before = drawn.precedence();
      for (int later = 0; later < EVENTS; later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          assertFalse(before[order[later]][order[earlier]], Arrays.toString(order));
        }
      }
    }
  }

  @Test
  void itIsTheWalkThroughTheRecord() {
    for (int i = 0; i < RECORDS; i++) {
      Drawn drawn = drawn();
      assertArrayEquals(walk(drawn.precedence()), RecordOrder.of(drawn.windows(), drawn.said()));
    }
  }

  /** As it is defined: before an event, in the record's order, whatever surely precedes it. */
  private static int[] walk(boolean[][] before) {
    List<Integer> told = new ArrayList<>();
    BitSet placed = new BitSet();
    for (int event = 0; event < before.length; event++) {
      place(event, before, placed, told);
    }
    return told.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void place(int event, boolean[][] before, BitSet placed, List<Integer> told) {
    if (placed.get(event)) {
      return;
    }
    for (int other = 0; other < before.length; other++) {
      if (before[other][event]) {
        place(other, before, placed, told);
      }
    }
    placed.set(event);
    told.add(event);
  }

  @Test
  void whereNothingIsSureItIsTheRecord() {
    Window[] windows = new Window[EVENTS];
    Arrays.fill(windows, Window.ANY);
    assertArrayEquals(
        IntStream.range(0, EVENTS).toArray(),
        RecordOrder.of(windows, new SaidOrder(events(EVENTS))));
  }

  @Test
  void differingPreciseTimesDecideWhateverTheOrderOfTheRecord() {
    List<Window> windows =
        IntStream.range(0, EVENTS)
            .mapToObj(minute -> minute(60L * minute))
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < RECORDS; i++) {
      Collections.shuffle(windows, random);
      Window[] shuffled = windows.toArray(Window[]::new);
      int[] order = RecordOrder.of(shuffled, new SaidOrder(events(EVENTS)));
      assertEquals(
          windows.stream().map(Window::from).sorted().toList(),
          Arrays.stream(order).mapToObj(event -> shuffled[event].from()).toList());
    }
  }

  @Test
  void thousandsThatAreWrittenNewestFirstTakeNoDeepCalls() {
    Window[] windows = new Window[MANY];
    Arrays.setAll(windows, event -> minute(60L * (MANY - event)));
    int[] order = RecordOrder.of(windows, new SaidOrder(events(MANY)));
    assertArrayEquals(IntStream.range(0, MANY).map(event -> MANY - 1 - event).toArray(), order);
  }

  private static Window minute(long second) {
    Instant from = Instant.ofEpochSecond(second);
    return new Window(from, from.plusSeconds(60));
  }

  private Drawn drawn() {
    SaidOrder said = new SaidOrder(random.nextBoolean() ? events(EVENTS) : ordered());
    List<Window> windows =
        IntStream.range(0, EVENTS).mapToObj(event -> times.possible().start(Windows.KYIV)).toList();
    Window[] narrowed = Narrowing.narrowed(windows, said);
    boolean isSound =
        Arrays.stream(narrowed).allMatch(window -> window.from().isBefore(window.to()));
    return isSound ? new Drawn(narrowed, said) : drawn();
  }

  /** Events of which some came after others, in no circle: along a random order of them all. */
  private List<Edition.Event> ordered() {
    List<Integer> truth = new ArrayList<>(IntStream.range(0, EVENTS).boxed().toList());
    Collections.shuffle(truth, random);
    List<Edition.Event> events = new ArrayList<>(events(EVENTS));
    for (int i = 0; i < EVENTS / 5; i++) {
      int earlier = random.nextInt(EVENTS - 1);
      int later = earlier + 1 + random.nextInt(EVENTS - earlier - 1);
      boolean isAfter = random.nextBoolean();
      int owner = truth.get(isAfter ? later : earlier);
      List<String> other = List.of("e" + truth.get(isAfter ? earlier : later));
      events.set(owner, isAfter ? event(owner, other, List.of()) : event(owner, List.of(), other));
    }
    return events;
  }

  private static List<Edition.Event> events(int count) {
    return IntStream.range(0, count).mapToObj(n -> event(n, List.of(), List.of())).toList();
  }

  private static Edition.Event event(int number, List<String> after, List<String> before) {
    Place place = Place.of("incident.yaml");
    return new Edition.Event(
        place,
        "e" + number,
        new EventTime(Optional.empty(), Optional.empty(), after, before, Optional.empty()),
        EventKind.ATTACK,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Text(place, "A."),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
