package broadside.source;

import broadside.diagnostic.Place;

/**
 * A single value as text. YAML’s guesses at types are not made: {@code no} is the text “no”, {@code
 * 0777} the text “0777”, {@code null} the text “null”.
 *
 * @param place where it stands
 * @param text what was typed, without quotes and folded as YAML 1.2.2 says; empty for a key without
 *     a value
 * @param plain whether it stands there without quotes and not as a block
 */
public record ScalarNode(Place place, String text, boolean plain) implements Node {}
