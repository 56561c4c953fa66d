/**
 * Outlines of straight lines and curves, and how much of each pixel they cover: plain arithmetic.
 */
package broadside.picture.outline;
