/**
 * Paints the small pictures of a site: cards and icons. Everything is done in Java arithmetic, from
 * outlines of letters to the bytes of the file, so that the same picture has the same bytes on
 * every machine: neither the fonts nor the graphics of the system are asked. The packages below
 * read the typefaces ({@code font}), fill outlines ({@code outline}) and write files ({@code png}).
 */
package broadside.picture;
