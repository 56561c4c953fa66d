package broadside.wording;

/**
 * A time in words.
 *
 * @param words the words
 * @param discourse what the reader has in mind afterwards
 */
record Told(String words, DiscourseState discourse) {}
