package broadside.view;

import java.util.Optional;

/**
 * A time as readers and as machines see it.
 *
 * @param text the time in words
 * @param datetime its first known point as HTML's {@code datetime} has it, no more exact than known
 */
public record TimeView(String text, Optional<String> datetime) {}
