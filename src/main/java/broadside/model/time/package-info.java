/**
 * Times with their own precision, after the Extended Date/Time Format (ISO 8601-2:2019, levels 0
 * and 1), and the windows of real time in which they lie. Nothing here is ever more exact than it
 * was written.
 */
package broadside.model.time;
