package broadside.markdown;

/**
 * The signs that part in one line what stood in lines, as a language writes them.
 *
 * @param colon before what is introduced by the words before it
 * @param semicolon between items, and between rows
 */
public record Punctuation(String colon, String semicolon) {
  /** As most languages write them. */
  public static final Punctuation USUAL = new Punctuation(":", ";");
}
