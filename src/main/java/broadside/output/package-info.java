/**
 * The last stage: finished files go into the target folder, as a whole or not at all.
 *
 * <p>{@link broadside.output.OutputWriter} builds the whole new tree beside the target, then swaps
 * the two by renaming, so that a reader, a crash or a fault in between never meets half of each. A
 * manifest in the target, {@code .broadside}, names what Broadside wrote; every other file there
 * belongs to somebody else and is carried over untouched. The package knows no other package of
 * ours than {@code diagnostic}.
 */
package broadside.output;
