package broadside.model;

import broadside.diagnostic.Place;

/**
 * A value that a rule would complain about and that somebody accepted.
 *
 * @param place where it stands
 * @param value exactly as it stands in the text
 * @param reason why it is right
 */
public record Allowance(Place place, String value, String reason) {}
