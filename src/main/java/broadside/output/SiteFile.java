package broadside.output;

/**
 * A file of ours as it was when it was last seen in the site.
 *
 * @param path relative to the target, see {@link SiteSink#put}
 * @param sum the SHA-256 sum of its bytes, 64 lower-case hexadecimal digits
 * @param stamp its size and time
 */
public record SiteFile(String path, String sum, FileStamp stamp) {}
