/** Writes PNG files: the same bytes on every machine, and fast enough for thousands of cards. */
package broadside.picture.png;
