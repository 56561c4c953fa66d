package broadside.markdown;

/**
 * A link or a picture of a text, and where its address was typed.
 *
 * @param address as it stands in the HTML
 * @param typed as it was typed
 * @param skipped how often the same characters stand in the text before it
 */
public record TypedLink(String address, String typed, int skipped) {}
