/**
 * The stage between writing and publishing: the finished site is read as a browser would read it,
 * before it takes the place of the old one. Every page has to parse, and every link within the site
 * to lead somewhere.
 */
package broadside.verification;
