/**
 * Reads TrueType files: as much of the format as the typefaces need that come with the program.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/">The OpenType
 *     specification</a>
 */
package broadside.picture.font;
