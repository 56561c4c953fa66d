/**
 * What a build remembers for the next one: files of bytes, each with a sum of its own. All of it
 * can be deleted at any time; what is damaged counts as not there. Knows nothing of incidents.
 */
package broadside.cache;
