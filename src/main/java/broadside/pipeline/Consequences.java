package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out findings that only follow from others: one fault is one finding. */
final class Consequences {
  private static final Set<String> UNREAD_TIME =
      Set.of("bad-time", "impossible-time", "empty-interval", "bad-between");
  private static final Set<String> TIME_KEYS = Set.of("when", "between", "span");

  private Consequences() {}

  /** The findings about an incident that would be left if the others were mended. */
  static List<Diagnostic> without(List<Diagnostic> findings) {
    return findings.stream().filter(finding -> !follows(finding, findings)).toList();
  }

  private static boolean follows(Diagnostic finding, List<Diagnostic> findings) {
    return switch (finding.id()) {
      case "time-not-stated" ->
          findings.stream().filter(Consequences::hidesTime).anyMatch(isBeside(finding));
      case "time-without-date", "time-without-span" ->
          findings.stream().anyMatch(Consequences::hidesTime);
      case "text-without-end" ->
          findings.stream()
              .filter(other -> other.id().equals("text-before-comment"))
              .anyMatch(isBeside(finding));
      default -> false;
    };
  }

  /** Whether another finding is about a key of the same part of the record. */
  private static Predicate<Diagnostic> isBeside(Diagnostic finding) {
    return other -> part(other.place()).equals(part(finding.place()));
  }

  /** The file, and what the last step of the pointer leads on from. */
  private static List<String> part(Place place) {
    int last = Math.max(0, place.pointer().lastIndexOf('/'));
    return List.of(place.file(), place.pointer().substring(0, last));
  }

  /** The time of an event or the span stands there, but nobody can read it. */
  private static boolean hidesTime(Diagnostic finding) {
    return UNREAD_TIME.contains(finding.id())
        || (finding.id().equals("unknown-key")
            && finding.fault().suggestion().filter(TIME_KEYS::contains).isPresent());
  }
}
