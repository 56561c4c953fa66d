package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.Release;
import broadside.model.ReleaseState;
import broadside.model.text.Tlp;
import broadside.model.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gate: nothing leaves without a statement, a name that answers for it, its times, and a label
 * that lets it out.
 */
final class ReleaseIsComplete implements Rule {
  private static final Set<ReleaseState> WAITING =
      EnumSet.of(ReleaseState.APPROVED, ReleaseState.EMBARGOED);
  private static final Set<ReleaseState> PUBLIC =
      EnumSet.of(ReleaseState.EMBARGOED, ReleaseState.RELEASED, ReleaseState.WITHDRAWN);
  private static final Set<ReleaseState> WENT_OUT =
      EnumSet.of(ReleaseState.RELEASED, ReleaseState.WITHDRAWN);

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Release release = incident.release();
    ReleaseState state = release.state();
    if (state == ReleaseState.DRAFT) {
      return withdrawnAlready(release).stream();
    }
    Place place = release.place();
    List<Diagnostic> found = new ArrayList<>();
    need(found, incident.statement().isPresent(), place, "released-without-statement");
    need(found, isNamed(release.approvedBy()), place, "release-without-approver");
    need(found, isThere(release.approved(), WAITING, state), place, "release-without-approval");
    need(
        found,
        isThere(release.embargo(), EnumSet.of(ReleaseState.EMBARGOED), state),
        place,
        "release-without-embargo");
    need(found, isThere(release.released(), WENT_OUT, state), place, "released-without-date");
    need(
        found,
        isThere(release.withdrawn(), EnumSet.of(ReleaseState.WITHDRAWN), state),
        place,
        "withdrawn-without-date");
    if (PUBLIC.contains(state) && incident.label() != Tlp.CLEAR) {
      found.add(Diagnostic.error(place, "released-not-clear", incident.label().word()));
    }
    withdrawnAlready(release).ifPresent(found::add);
    return Stream.concat(found.stream(), order(release, incident.zone()));
  }

  private static void need(List<Diagnostic> found, boolean isThere, Place place, String id) {
    if (!isThere) {
      found.add(Diagnostic.error(place, id));
    }
  }

  private static boolean isNamed(Optional<String> name) {
    return name.filter(text -> !text.isBlank()).isPresent();
  }

  private static boolean isThere(Optional<?> value, Set<ReleaseState> needing, ReleaseState state) {
    return value.isPresent() || !needing.contains(state);
  }

  /** Whoever writes the date believes that the statement is gone. */
  private static Optional<Diagnostic> withdrawnAlready(Release release) {
    return release
        .withdrawn()
        .filter(date -> release.state() != ReleaseState.WITHDRAWN)
        .map(
            date ->
                Diagnostic.error(
                    release.place().child("withdrawn"),
                    "withdrawn-without-state",
                    release.state().word()));
  }

  private static Stream<Diagnostic> order(Release release, ZoneId zone) {
    return Stream.of(
            order(release, "released", release.approved(), release.released(), zone),
            order(release, "withdrawn", release.released(), release.withdrawn(), zone))
        .flatMap(Optional::stream);
  }

  private static Optional<Diagnostic> order(
      Release release, String key, Optional<When> before, Optional<When> after, ZoneId zone) {
    boolean isBackward =
        before.isPresent()
            && after.isPresent()
            && after
                .get()
                .lastPoint()
                .window(zone)
                .isBefore(before.get().firstPoint().window(zone));
    return isBackward
        ? Optional.of(
            Diagnostic.error(
                release.place().child(key),
                "release-runs-backward",
                after.get().notation(),
                before.get().notation()))
        : Optional.empty();
  }
}
