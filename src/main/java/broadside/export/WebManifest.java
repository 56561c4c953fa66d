package broadside.export;

import broadside.view.PublisherView;
import broadside.wording.Phrases;
import java.util.List;
import java.util.Map;

/**
 * What a telephone wants to know of a site that somebody puts on its screen.
 *
 * @param name what the site is called
 * @param shortName what stands below its icon
 * @param lang the language of both (BCP 47)
 * @param dir their direction
 * @param startUrl the front page, from here
 * @param display how it opens: as a page
 * @param themeColor of what the telephone puts around it
 * @param backgroundColor of the paper
 * @param icons its icons
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
public record WebManifest(
    String name,
    String shortName,
    String lang,
    String dir,
    String startUrl,
    String display,
    String themeColor,
    String backgroundColor,
    List<Icon> icons) {
  /** The widths of the icons that it names, in pixels. */
  public static final List<Integer> SIZES = List.of(192, 512);

  public WebManifest {
    icons = List.copyOf(icons);
  }

  /** The manifest of the site of a publisher, in the language of its top. */
  public static WebManifest of(PublisherView publisher, Phrases phrases) {
    return new WebManifest(
        phrases.say("ui.incidents.title", Map.of("publisher", publisher.name())),
        publisher.name(),
        phrases.language(),
        phrases.direction(),
        "./",
        "browser",
        publisher.theme().fill(),
        publisher.theme().light().paper(),
        SIZES.stream().map(Icon::of).toList());
  }

  /** The name of the file of an icon. */
  public static String icon(int size) {
    return "icon-" + size + ".png";
  }

  /**
   * An icon.
   *
   * @param src its address, from here
   * @param sizes width and height
   * @param type its media type
   */
  public record Icon(String src, String sizes, String type) {
    private static Icon of(int size) {
      return new Icon(icon(size), size + "x" + size, "image/png");
    }
  }
}
