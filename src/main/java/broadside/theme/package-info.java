/**
 * The colours of pages and pictures: what the publisher's one colour becomes on light and on dark
 * paper so that everybody can read it. Pure functions of colours.
 */
package broadside.theme;
