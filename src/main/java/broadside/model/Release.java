package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.util.Optional;

/**
 * How far the statement is on its way to the public.
 *
 * @param place where it stands
 * @param state draft until somebody says otherwise
 * @param approvedBy who approved it
 * @param approved when that was
 * @param embargo the minute from which on it may be published
 * @param released when it went out, as exactly as it is known
 * @param withdrawn when it was taken back
 * @param reason why it was taken back
 */
public record Release(
    Place place,
    ReleaseState state,
    Optional<String> approvedBy,
    Optional<When> approved,
    Optional<Point> embargo,
    Optional<When> released,
    Optional<When> withdrawn,
    Optional<Text> reason) {

  /** The release of a record that says nothing of it. */
  public static Release draft(Place place) {
    return new Release(
        place,
        ReleaseState.DRAFT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
