package broadside.testing;

/** The words of a text without regard to where its lines may break. */
public final class Spaces {
  private Spaces() {}

  /** The text with plain spaces in the place of no-break ones. */
  public static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
