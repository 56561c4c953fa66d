package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Incidents are made up minute by minute and then recorded as people do: this event to the minute,
 * that one to the month, of another one only what came before. The timeline must agree with what
 * happened.
 */
class TimelinePropertyTest {
  private static final int INCIDENTS = 150;
  private static final int EVENTS = 20;
  private static final ZonedDateTime BEGINNING =
      ZonedDateTime.of(2013, 4, 20, 0, 0, 0, 0, Windows.KYIV);
  private static final Duration LENGTH = Duration.ofDays(30);

  private final Random random = new Random(11);
  private final Map<String, Instant> truth = new TreeMap<>();
  private final Map<String, Set<String>> anchors = new TreeMap<>();

  @Test
  void whatHappenedLiesInTheWindowsAndAfterIsHonoured() {
    for (int i = 0; i < INCIDENTS; i++) {
      String record = record();
      Timeline timeline = Timeline.of(Records.edition(record));
      timeline.entries().forEach(entry -> checkWindow(entry, record));
      checkOrder(timeline);
    }
  }

  private void checkWindow(Timeline.Entry entry, String record) {
    Instant moment = truth.get(entry.event().id());
    String message = entry + " holds " + moment + " in\n" + record;
    assertFalse(moment.isBefore(entry.start().from()), message);
    assertTrue(moment.isBefore(entry.start().to()), message);
  }

  private void checkOrder(Timeline timeline) {
    Set<String> told = new HashSet<>();
    for (Timeline.Entry entry : timeline.entries()) {
      assertTrue(told.containsAll(anchors.get(entry.event().id())), timeline.toString());
      told.add(entry.event().id());
    }
    assertTrue(told.equals(truth.keySet()));
  }

  private String record() {
    truth.clear();
    anchors.clear();
    List<String> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      long second = random.nextLong(LENGTH.toSeconds());
      truth.put("e" + i, BEGINNING.toInstant().plusSeconds(second));
    }
    truth.forEach((id, moment) -> events.add(event(id, moment)));
    return "span: 2013-04-20/2013-05-19\nevents:\n" + String.join("", events);
  }

  private String event(String id, Instant moment) {
    List<String> earlier =
        truth.entrySet().stream()
            .filter(other -> other.getValue().isBefore(moment))
            .filter(other -> random.nextInt(4) == 0)
            .map(Map.Entry::getKey)
            .toList();
    anchors.put(id, Set.copyOf(earlier));
    boolean hasTime = earlier.isEmpty() || random.nextInt(3) > 0;
    String when = hasTime ? "    when: " + recorded(moment) + "\n" : "";
    String after = earlier.stream().collect(Collectors.joining(", ", "    after: [", "]\n"));
    return "  - id: " + id + "\n" + when + after + "    kind: attack\n    text: It happened.\n";
  }

  private String recorded(Instant moment) {
    ZonedDateTime local = moment.atZone(Windows.KYIV);
    String day = format(local, "uuuu-MM-dd");
    String later = format(local.plusDays(random.nextInt(5)), "uuuu-MM-dd");
    return switch (random.nextInt(8)) {
      case 0 -> format(local, "uuuu");
      case 1 -> format(local, "uuuu-MM");
      case 2 -> format(local, "uuuu-MM-dd'T'HH:mm");
      case 3 -> format(local, "uuuu-MM-dd'T'HH:mmxxx");
      case 4 -> day + "/" + later;
      case 5 -> day + "/";
      case 6 -> "/" + later;
      default -> day;
    };
  }

  private static String format(ZonedDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }
}
