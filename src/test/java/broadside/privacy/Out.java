package broadside.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which incidents are on the site, told apart from the program: by the state, and of an embargo by
 * the newest release or by a moment that is named.
 */
final class Out {
  private static final int DAY = "2013-06-01".length();
  private static final int MINUTE = "2013-06-01T12:00".length();

  private final Instant newest;
  private final Optional<String> asOf;

  Out(List<Sketch> sketches, Optional<String> asOf) {
    this.asOf = asOf;
    this.newest =
        sketches.stream()
            .filter(sketch -> release(sketch).containsKey("released"))
            .map(sketch -> first(release(sketch).get("released").toString(), zone(sketch)))
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
  }

  boolean holds(Sketch sketch) {
    return switch (release(sketch).get("state").toString()) {
      case "released", "withdrawn" -> true;
      case "embargoed" -> {
        ZoneId zone = zone(sketch);
        Instant now = asOf.map(moment -> first(moment, zone)).orElse(newest);
        yield !first(release(sketch).get("embargo").toString(), zone).isAfter(now);
      }
      default -> false;
    };
  }

  private static Map<String, Object> release(Sketch sketch) {
    return Sketch.map(sketch.tree().get("release"));
  }

  private static ZoneId zone(Sketch sketch) {
    return ZoneId.of(sketch.tree().get("time-zone").toString());
  }

  /** The first moment of a year, month, day or minute. */
  private static Instant first(String written, ZoneId zone) {
    String text = written + "2013-01-01".substring(Math.min(DAY, written.length()));
    if (text.length() > MINUTE) {
      return OffsetDateTime.parse(text).toInstant();
    }
    if (text.length() > DAY) {
      return LocalDate.parse(text.substring(0, DAY)).atTime(12, 0).atZone(zone).toInstant();
    }
    return LocalDate.parse(text).atStartOfDay(zone).toInstant();
  }
}
