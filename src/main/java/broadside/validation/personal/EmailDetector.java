package broadside.validation.personal;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses: of letters of any script, with spaces around their signs, with words for
 * them. Words alone count only where the whole has the shape of an address.
 */
final class EmailDetector implements Detector {
  private static final Pattern AT = Pattern.compile("@");
  private static final Pattern WORD = Pattern.compile("\\s(?iu:" + Spoken.AT + ")(?=\\s)");
  private static final int LONGEST_NAME = 64;
  private static final int SPACES = 3;

  @Override
  public Stream<Match> find(NormalizedText reading) {
    String text = reading.text();
    Stream<Match> signs =
        reading.signs().has('@')
            ? AT.matcher(text).results().flatMap(at -> sign(text, at).stream())
            : Stream.empty();
    return hasDisguisedDot(text)
        ? Stream.concat(signs, WORD.matcher(text).results().flatMap(at -> word(text, at).stream()))
        : signs;
  }

  /** Where a word stands for “@”, the dots of the address are in disguise too. */
  private static boolean hasDisguisedDot(String text) {
    return text.contains(Spoken.DISGUISED_DOT) || !Spoken.DOTS.in(text).isEmpty();
  }

  private static Optional<Match> sign(String text, MatchResult at) {
    return Hosts.at(text, forth(text, at.end()))
        .flatMap(host -> match(text, back(text, at.start()), host).stream())
        .findFirst();
  }

  private static Optional<Match> word(String text, MatchResult at) {
    String word = at.group().substring(1);
    return Hosts.at(text, forth(text, at.end()))
        .filter(host -> host.isMeantBy(word) && !goesOn(text, host.end()))
        .flatMap(host -> match(text, back(text, at.start()), host).stream())
        .findFirst();
  }

  /** Whether a hyphen makes a longer word: “dot com-pany”. */
  private static boolean goesOn(String text, int end) {
    return end < text.length() && text.charAt(end) == '-';
  }

  private static Optional<Match> match(String text, int nameEnd, Hosts.Host host) {
    int start = nameStart(text, nameEnd);
    String name = text.substring(start, nameEnd).replace(Spoken.DISGUISED_DOT, ".");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(Kind.EMAIL, name + "@" + host.name(), start, host.end()));
  }

  /** Where the name in front of the sign begins; dots and hyphens at its edge belong to others. */
  private static int nameStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isOfName(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || "._%+-".indexOf(sign) >= 0
        || Spoken.DISGUISED_DOT.charAt(0) == sign;
  }

  private static int back(String text, int end) {
    int start = end;
    while (start > 0 && end - start < SPACES && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int forth(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < SPACES
        && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
