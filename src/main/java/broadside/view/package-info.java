/**
 * All that a template may see: records of finished text in one language. What has to be decided is
 * decided here, so that a template only places it.
 */
package broadside.view;
