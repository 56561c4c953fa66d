package broadside.model;

import broadside.diagnostic.Parsed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address of the plain form that organisations use: a dot-atom, {@code @} and a host name
 * (RFC 5321, without quoted names and literal hosts). It is kept in its parts, since as a whole it
 * must stand nowhere.
 *
 * @param local the labels before the {@code @}, which dots join
 * @param host the labels of the host
 */
public record EmailAddress(List<String> local, List<String> host) {
  private static final String LABEL = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
  private static final Pattern NOTATION =
      Pattern.compile(
          "(?<local>%1$s(?:\\.%1$s)*)@(?<host>%2$s(?:\\.%2$s)+)".formatted(LABEL, NAME));

  public EmailAddress {
    local = List.copyOf(local);
    host = List.copyOf(host);
  }

  /** Reads an address, or tells that it is none. */
  public static Parsed<EmailAddress> parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    return matcher.matches()
        ? Parsed.of(new EmailAddress(labels(matcher.group("local")), labels(matcher.group("host"))))
        : Parsed.fault("bad-email", text);
  }

  private static List<String> labels(String name) {
    return List.of(name.split("\\."));
  }
}
