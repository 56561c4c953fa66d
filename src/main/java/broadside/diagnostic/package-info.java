/**
 * Findings about the user's files and faults of the environment, as data. The text of each stands
 * in the bundle {@code messages.properties}; only {@link broadside.diagnostic.DiagnosticFormatter}
 * turns one into print.
 */
package broadside.diagnostic;
