/**
 * The rules that a record keeps, one small class each: those of an incident by itself, and those of
 * what all incidents share. A rule returns findings; it neither throws nor prints. {@link
 * broadside.validation.Rules} lists them all. What may get out is asked of the public edition.
 */
package broadside.validation;
