package broadside.output;

import java.util.Optional;

/**
 * Where the pages of a build go, one by one and in any order: the folder of the site ({@link
 * SiteWriter}), or a comparison with it that changes nothing ({@link SiteComparison}).
 *
 * <p>All methods may be called from several threads at once, but for {@link #close}. They throw
 * {@link broadside.diagnostic.EnvironmentException} when the system refuses: a writer {@code
 * cannot-write}, a comparison {@code cannot-read-site}.
 */
public interface SiteSink extends AutoCloseable {

  /**
   * Whether a file stands in the site as it was seen: its size and time are the same, or else its
   * bytes are. Only in the second case it is read.
   */
  boolean holds(SiteFile file);

  /**
   * Takes a file into the new site as it stands, because {@link #holds} said that it does.
   *
   * @throws IllegalArgumentException as {@link #put}
   */
  void keep(SiteFile file);

  /**
   * Takes a finished file into the new site. The bytes are not kept in memory.
   *
   * @param path relative, with {@code /} as separator; segments of {@code a-z 0-9 . _ -}, so that
   *     it means the same in a URL and on every file system
   * @return the SHA-256 sum of the bytes, 64 lower-case hexadecimal digits
   * @throws IllegalArgumentException when the path could leave the site or hit the manifest, was
   *     taken before, or is a folder of another file or lies below one: paths are made by
   *     Broadside, so a bad one is a fault of ours
   */
  String put(String path, byte[] content);

  /**
   * Whether a file stands there that is not ours, so that a link may lead to it; or one that was
   * ours until somebody edited it. A symbolic link counts as what it points to.
   *
   * @param path any text
   */
  boolean holdsForeign(String path);

  /**
   * What a statement said when it was published, from the manifest; empty where nothing is known.
   *
   * @param path that of its Markdown
   */
  Optional<PublishedStatement> published(String path);

  /**
   * By which id feeds know what was published before, be it out now or not; empty if it never was.
   *
   * @param name the language of a feed, or the path of the Markdown of a statement
   * @param file the path of the file that was published
   * @param former the id that it had before ids were kept
   */
  Optional<String> feedId(String name, String file, String former);

  /**
   * The path of a statement that was published and is not in the new site, as far as that was taken
   * in; empty where there is none.
   *
   * @param sum that of its words
   */
  Optional<String> gone(String sum);

  /** Whether the manifest says that Broadside wrote a file just so. */
  boolean records(SiteFile file);

  /** Keeps the id by which the feed of a language is known. */
  void keepFeedId(String language, String id);

  /** Ends the work; what was not committed is discarded. */
  @Override
  void close();
}
