package broadside.testing;

import java.util.Set;
import java.util.regex.Pattern;

/** What a page of a site is for; told by where it stands. */
public enum PageType {
  FRONT,
  ARCHIVE,
  ARCHIVE_LISTING,
  ABOUT,
  NOT_FOUND,
  STATEMENT,
  WITHDRAWN,
  TIMELINE,
  STATISTICS,
  LESSONS;

  private static final Pattern HOME = Pattern.compile("([a-z]{2}/)?index\\.html");

  /**
   * The type of a page.
   *
   * @param path where it stands in its site
   * @param all where all files of the site stand
   */
  static PageType of(String path, Set<String> all) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name) {
      case "archive.html" -> ARCHIVE;
      case "about.html" -> ABOUT;
      case "404.html" -> NOT_FOUND;
      case "timeline.html" -> TIMELINE;
      case "statistics.html" -> STATISTICS;
      case "lessons.html" -> LESSONS;
      case "index.html" -> index(path, all);
      default -> {
        if (name.startsWith("archive-")) {
          yield ARCHIVE_LISTING;
        }
        throw new IllegalArgumentException("No type of page is known for " + path);
      }
    };
  }

  /** What was taken back has no timeline any more. */
  private static PageType index(String path, Set<String> all) {
    if (HOME.matcher(path).matches()) {
      return FRONT;
    }
    return all.contains(path.replaceFirst("index\\.html$", "timeline.html"))
        ? STATEMENT
        : WITHDRAWN;
  }

  /** Whether it tells of one incident that is out. */
  public boolean isOfAnIncident() {
    return switch (this) {
      case STATEMENT, TIMELINE, STATISTICS, LESSONS -> true;
      case FRONT, ARCHIVE, ARCHIVE_LISTING, ABOUT, NOT_FOUND, WITHDRAWN -> false;
    };
  }
}
