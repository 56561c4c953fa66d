/** Observed quantities with their qualifiers, and figures derived from them. */
package broadside.model.figure;
