/**
 * Broadside turns the record of an incident into a timeline, statistics, a statement and a website.
 * A package is a stage, and data flows one way: source, model, edition, analysis, wording, view,
 * export, site, output; {@link broadside.pipeline} joins them. Here is the main class alone.
 */
package broadside;
