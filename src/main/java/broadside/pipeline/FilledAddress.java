package broadside.pipeline;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a link, which pages may fill with words.
 *
 * @param typed as it was typed; braces are encoded in it
 */
record FilledAddress(String typed) {
  private static final Pattern PLACEHOLDER = Pattern.compile("%7b.*?%7d");

  /** Whether pages have another address in its place. */
  boolean hasPlaceholder() {
    return PLACEHOLDER.matcher(typed).find();
  }

  /** Whether a page may have an address in its place: any words may stand for a placeholder. */
  boolean mayBe(String told) {
    return hasPlaceholder() ? pattern().matcher(told).matches() : typed.equals(told);
  }

  private Pattern pattern() {
    return Pattern.compile(
        Arrays.stream(PLACEHOLDER.split(typed, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
