/**
 * The command line: one thin class per command. Their words stand in the bundle {@code
 * messages.properties}.
 */
package broadside.cli;
