package broadside.validation.personal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds in texts what is not for everybody, however it is written. */
public final class PersonalData {
  private final List<Detector> detectors;

  /**
   * A search.
   *
   * @param zones whose telephone numbers may stand without the code of their country
   */
  public PersonalData(Collection<ZoneId> zones) {
    this.detectors =
        List.of(
            new SecretDetector(),
            new IbanDetector(),
            new EmailDetector(),
            new IpDetector(),
            new PhoneDetector(zones));
  }

  /** A match with where its characters stand in the source. */
  private record Found(Match match, NormalizedText reading, int start, int end) {
    Found(Match match, NormalizedText reading) {
      this(match, reading, reading.sourceStart(match.start()), reading.sourceEnd(match.end()));
    }

    /** Whether this one is the other again, or a part of it that looks like something else. */
    boolean isPartOf(Found other) {
      if (other.reading == reading) {
        return match.overlaps(other.match);
      }
      boolean counts = other.match.kind().compareTo(match.kind()) <= 0;
      return counts && start < other.end && other.start < end;
    }

    Exposure exposure() {
      return new Exposure(match.kind(), match.value(), reading.typed(match.start(), match.end()));
    }
  }

  /** What stands in a text, in its order, everything once. */
  public List<Exposure> in(String source) {
    return QuickScan.isSuspect(source) ? inAllWays(source) : List.of();
  }

  /** The same at the expense of all readings. */
  List<Exposure> inAllWays(String source) {
    List<Found> found = new ArrayList<>();
    for (NormalizedText reading : NormalizedTexts.of(source)) {
      detectors.stream()
          .flatMap(detector -> detector.find(reading))
          .map(match -> new Found(match, reading))
          .filter(next -> found.stream().noneMatch(next::isPartOf))
          .forEach(found::add);
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::start))
        .map(Found::exposure)
        .distinct()
        .toList();
  }
}
