/**
 * The rules that an incident keeps, one small class each. A rule returns findings; it neither
 * throws nor prints. {@link broadside.validation.Rules} lists them all.
 */
package broadside.validation;
