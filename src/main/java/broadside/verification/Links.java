package broadside.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds addresses in attributes and style sheets. */
final class Links {
  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "data");
  private static final Set<String> LISTS = Set.of("srcset", "imagesrcset");

  /** Attributes whose values are read as those of a style sheet; all others are words. */
  private static final Set<String> STYLES =
      Set.of(
          "style",
          "fill",
          "stroke",
          "filter",
          "mask",
          "clip-path",
          "cursor",
          "marker-start",
          "marker-mid",
          "marker-end");

  private static final Set<String> ALL =
      Stream.of(ADDRESSES, LISTS, STYLES)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern STYLE_URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))\\s*\\)");

  private Links() {}

  /** Whether an attribute may hold addresses. */
  static boolean mayBeIn(String name) {
    return ALL.contains(local(name));
  }

  /**
   * The addresses in the value of an attribute.
   *
   * @param name its name, with or without a prefix such as {@code xlink:}
   */
  static List<String> ofAttribute(String name, String value) {
    String local = local(name);
    if (ADDRESSES.contains(local)) {
      return List.of(value);
    }
    if (LISTS.contains(local)) {
      return ofList(value);
    }
    return STYLES.contains(local) ? ofStyle(value) : List.of();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The addresses in a style sheet, or in a value that may hold {@code url(...)}. */
  static List<String> ofStyle(String css) {
    return css.contains("url(")
        ? STYLE_URL.matcher(css).results().flatMap(Links::groups).toList()
        : List.of();
  }

  /** Each candidate of a {@code srcset} is an address and, after a space, a width or density. */
  private static List<String> ofList(String value) {
    return Arrays.stream(value.split(",\\s+|,$"))
        .map(candidate -> candidate.strip().split("\\s+", 2)[0])
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static Stream<String> groups(MatchResult match) {
    return Stream.of(1, 2, 3).map(match::group).filter(group -> group != null);
  }
}
