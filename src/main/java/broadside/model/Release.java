package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.time.When;
import java.util.Optional;

/**
 * How far the statement is on its way to the public.
 *
 * @param place where it stands
 * @param state draft until somebody says otherwise
 * @param approvedBy who approved it
 * @param released when it went out, as exactly as it is known
 */
public record Release(
    Place place, ReleaseState state, Optional<String> approvedBy, Optional<When> released) {}
