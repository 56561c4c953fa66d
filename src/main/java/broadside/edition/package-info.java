/**
 * The incident as one audience may see it. Everything downstream takes an {@link
 * broadside.edition.Edition}: what is not in it cannot be printed, counted or hinted at.
 */
package broadside.edition;
