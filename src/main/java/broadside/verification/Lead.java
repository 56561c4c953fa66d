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
  /** The folder of the page, ending in a slash; empty at the top of the site. */
  public String folder() {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** Whether it leads to a folder of the site or into it. */
  public boolean leadsInto(String folder) {
    return target.startsWith(folder);
  }
}
