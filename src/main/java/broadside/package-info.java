/**
 * Broadside turns the record of an incident into a timeline, statistics, a statement and a website.
 * A package is a stage, and data flows one way: source, model, validation, edition, analysis,
 * wording, view, export, output; {@link broadside.Pipeline} joins them.
 */
package broadside;
