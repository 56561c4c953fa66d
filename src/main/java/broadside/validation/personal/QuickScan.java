package broadside.validation.personal;

/**
 * One look at a text before the expensive readings: whether it has anything without which no
 * detector finds a thing, in disguise or not. Most prose has nothing of it.
 */
final class QuickScan {
  /** What stands in numbers, addresses and secrets. */
  private static final Signs TELLING = Signs.of("0123456789@=");

  /** Whatever encodes other characters, or stands between them and is not read. */
  private static final Signs HIDING = Signs.of("&%\\<>[]*`~_");

  /** Marks of prose that stand for nothing else, beside those of ASCII. */
  private static final String MARKS = "–—‘’‚“”„«»‹›";

  /** How a private key begins. */
  private static final String RULE = "---";

  /** No address, number or secret is shorter. */
  private static final int LEAST = 6;

  private final String text;
  private final char[] characters;

  private QuickScan(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  /** Whether a text has to be read in all ways. */
  static boolean isSuspect(String text) {
    return text.length() >= LEAST && new QuickScan(text).isSuspect();
  }

  /** Whether a text may be read otherwise than it is written, letter by letter. */
  static boolean hidesLetters(String text) {
    QuickScan scan = new QuickScan(text);
    return scan.hidesLetters(Signs.of(scan.characters));
  }

  /** Whether a text has a character that may stand for another one. */
  static boolean hasUnusual(String text) {
    return new QuickScan(text).hasUnusual();
  }

  private boolean hidesLetters(Signs signs) {
    return signs.hasAny(HIDING) || (signs.hasOthers() && hasUnusual());
  }

  private boolean isSuspect() {
    Signs signs = Signs.of(characters);
    return signs.hasAny(TELLING)
        || hidesLetters(signs)
        || (signs.has('-') && text.contains(RULE))
        || (signs.has(':') && Assignments.find(text).findAny().isPresent())
        || !Spoken.DOTS.in(characters).isEmpty()
        || hasSuspectPiece();
  }

  private boolean hasUnusual() {
    int at = 0;
    while (at < characters.length && isUsual(characters[at])) {
      at++;
    }
    return at < characters.length;
  }

  private static boolean isUsual(char sign) {
    return Alphabets.hold(sign) || MARKS.indexOf(sign) >= 0;
  }

  /** Looks at what stands between white space. */
  private boolean hasSuspectPiece() {
    int start = 0;
    int at = 0;
    boolean isSuspect = false;
    while (at <= characters.length && !isSuspect) {
      if (at == characters.length || characters[at] <= ' ') {
        isSuspect = start < at && new Piece(characters, start, at).isSuspect();
        start = at + 1;
      }
      at++;
    }
    return isSuspect;
  }
}
