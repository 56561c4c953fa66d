/** What follows from an edition: the order of its events and its statistics. Pure functions. */
package broadside.analysis;
