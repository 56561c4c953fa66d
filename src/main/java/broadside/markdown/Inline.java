package broadside.markdown;

import java.util.Optional;

/**
 * A run of words in CommonMark that stands within a line: a title, a name, a cell.
 *
 * @param source the Markdown
 */
public record Inline(String source) {

  /** Plain words. */
  public static Inline of(String plain) {
    return new Inline(Markdown.escaping(plain).source());
  }

  /** A web address that leads where it says. */
  public static Inline link(String address) {
    return of(address).leadingTo(address);
  }

  /** These words, leading to a web address, which has neither spaces nor angle brackets. */
  public Inline leadingTo(String address) {
    return new Inline("[" + source + "](<" + address + ">)");
  }

  /**
   * A name in a text of a direction, {@code ltr} or {@code rtl}: isolated if it is written in the
   * other one, so that it does not turn the words and marks around it.
   */
  public static Inline name(Inline name, String direction) {
    return Directions.differs(name.source(), direction)
        ? new Inline("<bdi>" + name.source() + "</bdi>")
        : name;
  }

  /** The same without any Markdown, for where only characters can tell. */
  public static String plainName(String name, String direction) {
    return Directions.differs(name, direction) ? Isolates.around(name) : name;
  }

  /** Words in another language than the text around them, if they are. */
  public static Inline of(String plain, Optional<Language> language) {
    return language.map(known -> known.mark(of(plain).source())).map(Inline::new).orElse(of(plain));
  }
}
