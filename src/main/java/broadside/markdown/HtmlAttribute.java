package broadside.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The attributes that elements of a text may have, and the values that each may have. */
enum HtmlAttribute {
  LANG,
  DIR,
  ALIGN,
  HREF,
  SRC,
  ALT,
  TITLE;

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");
  private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");

  /**
   * The pictures of the incident: no scheme, no host, no way up to other addresses of the same
   * server, which the mere sight of the page would fetch. Remote pictures would tell a third party
   * who reads the statement.
   */
  private static final Pattern MEDIA = Pattern.compile("(?:\\.\\./)?media/[a-z0-9_-][a-z0-9._-]*");

  private final String html = name().toLowerCase(Locale.ROOT);

  /** The name as it is written. */
  String html() {
    return html;
  }

  boolean accepts(String value) {
    return switch (this) {
      case LANG -> LANGUAGE.matcher(value).matches();
      case DIR -> DIRECTIONS.contains(value);
      case ALIGN -> ALIGNMENTS.contains(value);
      case HREF -> WebAddress.isSafe(value);
      case SRC -> MEDIA.matcher(value).matches();
      case ALT, TITLE -> XmlCharacters.areKnown(value);
    };
  }

  /** Whether it holds an address. */
  boolean isAddress() {
    return this == HREF || this == SRC;
  }
}
