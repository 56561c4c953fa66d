/**
 * The contracts of what programs read: timeline, statistics and overview as JSON and CSV, and the
 * page as JSON-LD. Fields are added, never renamed; the documentation lists them.
 */
package broadside.data;
