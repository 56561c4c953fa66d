/** The languages that Broadside can write, and what checks need to know of each. */
package broadside.language;
