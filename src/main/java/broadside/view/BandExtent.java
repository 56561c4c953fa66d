package broadside.view;

import broadside.analysis.Timeline;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From which day till which day a band is drawn, and which of its edges are not known exactly.
 *
 * @param first its first day
 * @param last its last day
 * @param fade the edges that fade: {@code none}, {@code start}, {@code end}, {@code both}
 */
record BandExtent(LocalDate first, LocalDate last, String fade) {

  /** The extent of some events; empty if none of them has a date. */
  static Optional<BandExtent> of(List<Timeline.Entry> entries, ZoneId zone) {
    List<Timeline.Entry> dated =
        entries.stream().filter(entry -> entry.event().time().when().isPresent()).toList();
    Optional<LocalDate> known = first(dated, zone);
    Optional<LocalDate> first = known.or(() -> first(entries, zone));
    Optional<LocalDate> last = last(dated, zone);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean startKnown = known.filter(day -> isOneDay(dated, day, zone)).isPresent();
    String fade = fade(startKnown, endsAt(dated, last.get()));
    return Optional.of(new BandExtent(first.get(), last.get(), fade));
  }

  /** The earliest day on which one of them may have begun. */
  private static Optional<LocalDate> first(List<Timeline.Entry> entries, ZoneId zone) {
    return entries.stream()
        .map(Timeline.Entry::start)
        .filter(Window::hasFrom)
        .map(window -> window.firstDay(zone))
        .min(LocalDate::compareTo);
  }

  /** The latest day on which one of them is known to have gone on. */
  private static Optional<LocalDate> last(List<Timeline.Entry> entries, ZoneId zone) {
    return entries.stream()
        .flatMap(entry -> Stream.of(entry.start(), entry.end()))
        .filter(BandExtent::isBounded)
        .map(window -> window.lastDay(zone))
        .max(LocalDate::compareTo);
  }

  /** Whether the beginning is known to the day: none of a month may be taken for its first day. */
  private static boolean isOneDay(List<Timeline.Entry> entries, LocalDate day, ZoneId zone) {
    return entries.stream()
        .map(Timeline.Entry::start)
        .filter(BandExtent::isBounded)
        .anyMatch(window -> window.firstDay(zone).equals(day) && window.lastDay(zone).equals(day));
  }

  private static boolean isBounded(Window window) {
    return window.hasFrom() && window.hasTo();
  }

  /** Whether something certainly happened on the last day; "till" leaves that open. */
  private static boolean endsAt(List<Timeline.Entry> entries, LocalDate last) {
    return entries.stream()
        .map(entry -> entry.event().time().when().orElseThrow())
        .anyMatch(
            when ->
                when instanceof When.At
                    && when.firstPoint().isDayKnown()
                    && when.lastPoint().lastDay().equals(last));
  }

  private static String fade(boolean startKnown, boolean endKnown) {
    if (startKnown) {
      return endKnown ? "none" : "end";
    }
    return endKnown ? "start" : "both";
  }
}
