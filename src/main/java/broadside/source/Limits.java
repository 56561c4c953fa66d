package broadside.source;

/**
 * How much a record may hold. Far more than incidents need, and far less than does harm. Characters
 * are code points of Unicode.
 */
final class Limits {
  /** Characters of an id, a date, a figure or another notation. */
  static final int NOTATION = 200;

  /** Characters of a name, a title, a role or a label. */
  static final int NAME = 500;

  /** Characters of a web address. */
  static final int ADDRESS = 2_000;

  /** Characters of a text. */
  static final int TEXT = 20_000;

  /** Characters of anything at all, also of what nobody asks for. */
  static final int ANY_TEXT = 64 * 1024;

  /** Items of a list, such as the events of an incident. */
  static final int ITEMS = 5_000;

  /** Values of a file, counting every list, mapping, key and text. */
  static final int VALUES = 100_000;

  /** Files of a folder, and incidents of a workspace. */
  static final int FILES = 10_000;

  private Limits() {}

  /** How many characters a text has. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
