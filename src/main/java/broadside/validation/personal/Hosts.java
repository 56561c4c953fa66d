package broadside.validation.personal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of hosts, with dots of any sort. */
final class Hosts {
  private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]{0,62}+";
  private static final String SIGN = "\\s{0,3}" + Spoken.DISGUISED_DOT + "\\s{0,3}";
  private static final String WORD = "\\s{1,3}(?iu:" + Spoken.DOT + ")\\s{1,3}";
  private static final String CLOSE_DOT = "(?:\\.|" + SIGN + "|" + WORD + ")";

  /** A space behind a dot ends a sentence, unless it goes on in lower case. */
  private static final String LOOSE_DOT =
      "(?:" + CLOSE_DOT + "|\\s{1,3}\\.\\s{0,3}|\\.\\s{1,3}(?=\\p{Ll}))";

  private static final List<Pattern> FORMS = List.of(form(CLOSE_DOT), form(LOOSE_DOT));
  private static final Pattern DOT =
      Pattern.compile("\\s{0,3}[." + Spoken.DISGUISED_DOT + "]\\s{0,3}|" + WORD);

  /** Dots that prose does not have. */
  private static final Pattern DISGUISED = Pattern.compile(SIGN + "|" + WORD);

  /** English and no dots: “at some point in May”. */
  private static final Pattern AT_POINT = Pattern.compile("(?i)\\s(?:point|punt)\\s");

  /** Pictures for sharp screens, and handles that are no addresses. */
  private static final Pattern OTHERS =
      Pattern.compile("(?i)[1-4]x\\.(?:png|jpe?g|gif|webp|svg)|.*\\.bsky\\.social");

  /** Endings by which prose is told from an address in words alone. */
  private static final Set<String> ENDINGS =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)),
              Stream.of(
                  "academy", "app", "biz", "com", "dev", "edu", "email", "eu", "gov", "info", "int",
                  "mil", "name", "net", "news", "online", "org", "party", "press", "pro", "site",
                  "social", "uk", "website", "world", "укр", "рф", "бел"))
          .collect(Collectors.toUnmodifiableSet());

  /** Words in front of “dot” that begin no host name: “at the dot com”. */
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "any", "each", "every", "one", "some", "that", "the", "this", "which");

  private Hosts() {}

  /**
   * The name of a host.
   *
   * @param typed how it is written
   * @param name what it is
   * @param end where it ends
   */
  record Host(String typed, String name, int end) {
    /** Whether a host is meant, where nothing but a word in front of it speaks for one. */
    boolean isMeantBy(String word) {
      boolean isProse = word.equalsIgnoreCase("at") && AT_POINT.matcher(typed).find();
      return !isProse && DISGUISED.matcher(typed).find() && isUsual();
    }

    private boolean isUsual() {
      String lower = name.toLowerCase(Locale.ROOT);
      return ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1))
          && !ARTICLES.contains(lower.substring(0, lower.indexOf('.')));
    }
  }

  /** The names that may begin at a place of a text. */
  static Stream<Host> at(String text, int start) {
    return FORMS.stream()
        .flatMap(form -> host(form.matcher(text).region(start, text.length())).stream())
        .filter(host -> !OTHERS.matcher(host.name()).matches());
  }

  private static Optional<Host> host(Matcher host) {
    host.useTransparentBounds(true);
    return host.lookingAt()
        ? Optional.of(new Host(host.group(), DOT.matcher(host.group()).replaceAll("."), host.end()))
        : Optional.empty();
  }

  private static Pattern form(String dot) {
    String ending = "(?:xn--[A-Za-z0-9-]{1,59}+|\\p{L}[\\p{L}\\p{M}]{1,23}+)(?![\\p{L}\\p{N}_])";
    return Pattern.compile(LABEL + "(?:" + dot + LABEL + "){0,7}" + dot + ending);
  }
}
