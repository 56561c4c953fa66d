package broadside.verification;

/**
 * A link that leads to another place of the site.
 *
 * @param page the path of the page on which it stands
 * @param link the link as it is written there
 * @param target the path of the file or, ending in a slash or empty, of the folder to which it
 *     leads
 * @param fragment the id of the place there; empty for the whole
 */
public record Lead(String page, String link, String target, String fragment) {
  /** The first folder of the page; empty if it stands in none. */
  public String folder() {
    return page.substring(0, Math.max(0, page.indexOf('/')));
  }

  /** Whether it leads to a folder of the site or into it. */
  public boolean leadsInto(String folder) {
    return target.startsWith(folder);
  }
}
