package broadside.view;

import broadside.markdown.Inline;
import java.util.Optional;

/**
 * A name that may lead somewhere.
 *
 * @param text the name
 * @param url where it leads
 */
public record LinkView(Inline text, Optional<String> url) {}
