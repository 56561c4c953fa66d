package broadside.edition;

import broadside.model.Release;
import broadside.model.ReleaseState;
import broadside.model.text.Text;
import broadside.model.time.When;
import java.time.ZoneId;
import java.util.Optional;

/** Whether a statement is out at a moment. */
public sealed interface PublicationStatus {

  /** It is not out: a draft, approved, or under an embargo that is not over. */
  record Unreleased(ReleaseState state) implements PublicationStatus {
    @Override
    public Optional<When> released() {
      return Optional.empty();
    }
  }

  /** It is out since some time. */
  record Released(When when) implements PublicationStatus {
    @Override
    public Optional<When> released() {
      return Optional.of(when);
    }
  }

  /**
   * It was out, and was taken back.
   *
   * @param when when it was taken back
   * @param released when it had gone out
   * @param reason why it was taken back
   */
  record Withdrawn(When when, Optional<When> released, Optional<Text> reason)
      implements PublicationStatus {}

  /** When it went out; empty if it never did. */
  Optional<When> released();

  /** The status of a release; what the record does not date is not out. */
  static PublicationStatus of(Release release, ZoneId zone, AsOf asOf) {
    Optional<PublicationStatus> out =
        switch (release.state()) {
          case DRAFT, APPROVED -> Optional.empty();
          case EMBARGOED ->
              release
                  .embargo()
                  .filter(embargo -> asOf.isPast(embargo, zone))
                  .map(embargo -> new Released(new When.At(embargo)));
          case RELEASED -> release.released().map(Released::new);
          case WITHDRAWN ->
              release
                  .withdrawn()
                  .map(when -> new Withdrawn(when, release.released(), release.reason()));
        };
    return out.orElseGet(() -> new Unreleased(release.state()));
  }
}
