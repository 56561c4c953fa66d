/**
 * The record of incidents as values: no I/O, no YAML, no clock. Each part remembers its {@link
 * broadside.diagnostic.Place} so that a rule can point at it. Times stand in {@code model.time},
 * quantities in {@code model.figure}.
 */
package broadside.model;
