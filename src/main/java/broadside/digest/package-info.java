/**
 * Content as a sum: SHA-256 of files and of what a page depends on. Knows no other package of ours.
 */
package broadside.digest;
