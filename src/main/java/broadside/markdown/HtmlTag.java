package broadside.markdown;

import java.util.List;
import java.util.Locale;

/**
 * The elements that a text may become: an allow-list. No other can be written, and none with an
 * attribute that is not named here.
 */
enum HtmlTag {
  P(Layout.LINE),
  H1(Layout.LINE),
  H2(Layout.LINE),
  H3(Layout.LINE),
  H4(Layout.LINE),
  H5(Layout.LINE),
  H6(Layout.LINE),
  BLOCKQUOTE(Layout.LINES),
  HR(Layout.LINE),
  UL(Layout.LINES),
  OL(Layout.LINES),
  LI(Layout.LINE),
  PRE(Layout.LINE),
  TABLE(Layout.LINES),
  THEAD(Layout.LINES),
  TBODY(Layout.LINES),
  TR(Layout.LINE),
  TH(Layout.CELL),
  TD(Layout.CELL),
  BR(Layout.INLINE),
  CODE(Layout.INLINE),
  EM(Layout.INLINE),
  STRONG(Layout.INLINE),
  DEL(Layout.INLINE),
  BDI(Layout.INLINE),
  SPAN(Layout.INLINE),
  A(Layout.INLINE),
  IMG(Layout.INLINE);

  /** How an element stands in the lines of the source, so that changes can be read by line. */
  enum Layout {
    /** Its tags stand on lines of their own. */
    LINES,
    /** It begins and ends a line. */
    LINE,
    /** It stands apart from its neighbours, but in one line with them. */
    CELL,
    /** It flows with the words around it. */
    INLINE
  }

  private final String html = name().toLowerCase(Locale.ROOT);
  private final Layout layout;

  HtmlTag(Layout layout) {
    this.layout = layout;
  }

  /** The element of a heading of a level, 1 to 6. */
  static HtmlTag heading(int level) {
    return valueOf("H" + level);
  }

  /** The level of a heading; 0 of any other element. */
  int level() {
    return switch (this) {
      case H1, H2, H3, H4, H5, H6 -> html.charAt(1) - '0';
      default -> 0;
    };
  }

  /** The name as it is written. */
  String html() {
    return html;
  }

  Layout layout() {
    return layout;
  }

  boolean isBlock() {
    return layout != Layout.INLINE;
  }

  /** Whether the element has neither content nor an end tag. */
  boolean isVoid() {
    return this == BR || this == HR || this == IMG;
  }

  /** The attributes that it may have, in the order in which they are written. */
  List<HtmlAttribute> attributes() {
    return switch (this) {
      case TH, TD -> List.of(HtmlAttribute.ALIGN);
      case SPAN -> List.of(HtmlAttribute.LANG, HtmlAttribute.DIR);
      case A -> List.of(HtmlAttribute.HREF, HtmlAttribute.TITLE);
      case IMG -> List.of(HtmlAttribute.SRC, HtmlAttribute.ALT, HtmlAttribute.TITLE);
      default -> List.of();
    };
  }

  /**
   * Checks an attribute.
   *
   * @throws IllegalArgumentException if the element may not have it, or not with this value
   */
  void check(HtmlAttribute attribute, String value) {
    if (!attributes().contains(attribute) || !attribute.accepts(value)) {
      throw new IllegalArgumentException(html + " " + attribute.html() + "=" + value);
    }
  }
}
