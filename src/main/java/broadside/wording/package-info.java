/**
 * Times, figures and counts in the words of a language. One bundle per language holds every word;
 * the code chooses which phrase is due, never how it is built.
 */
package broadside.wording;
