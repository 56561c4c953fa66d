package broadside.verification;

/**
 * A place in the site.
 *
 * @param path the path of a file or, ending in a slash or empty, of a folder
 * @param fragment the id of the place in it; empty for the whole
 */
record Address(String path, String fragment) {}
