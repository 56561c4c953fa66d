/**
 * The last stage: finished files go into the target folder one by one, and take effect as a whole
 * or not at all.
 *
 * <p>{@link broadside.output.SiteWriter} compares each file with the folder, stages beside it what
 * differs, and puts all of it in place at the end: a build that changes much by swapping whole
 * trees, one that changes little file by file under a journal, as any where the folder cannot be
 * renamed; so a crash or a fault never leaves half of each. {@link broadside.output.SiteComparison}
 * only compares. A manifest in the target, {@code .broadside}, names what Broadside wrote and tells
 * what each statement said; every other file there belongs to somebody else and stays untouched.
 * The package knows no other package of ours than {@code diagnostic}.
 */
package broadside.output;
