package broadside.view;

import java.util.Optional;

/**
 * A name that may lead somewhere.
 *
 * @param text the name
 * @param url where it leads
 */
public record LinkView(String text, Optional<String> url) {}
