/**
 * What readers were told before, and what would change for them: compares the statement on the site
 * with the one that would take its place. It knows texts, not the record.
 */
package broadside.revision;
