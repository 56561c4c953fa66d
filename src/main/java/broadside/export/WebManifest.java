package broadside.export;

import broadside.view.SiteView;
import broadside.view.ThemeView;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a telephone wants to know of a site that somebody puts on its screen.
 *
 * @param name what the site is called
 * @param shortName what stands below its icon
 * @param lang the language of both (BCP 47)
 * @param dir their direction
 * @param startUrl the front page, from here
 * @param display how it opens: as a page
 * @param themeColour of what the telephone puts around it
 * @param backgroundColour of the paper
 * @param icons its icons
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
record WebManifest(
    String name,
    @JsonProperty("short_name") String shortName,
    String lang,
    String dir,
    @JsonProperty("start_url") String startUrl,
    String display,
    @JsonProperty("theme_color") String themeColour,
    @JsonProperty("background_color") String backgroundColour,
    List<Icon> icons) {
  /** The icons that it names. */
  static final List<Icon> ICONS = List.of(Icon.of(192), Icon.of(512));

  WebManifest {
    icons = List.copyOf(icons);
  }

  /** The manifest of the site whose front page is at the top. */
  static WebManifest of(SiteView site) {
    ThemeView theme = site.publisher().theme();
    return new WebManifest(
        site.title(),
        site.publisher().name(),
        site.language(),
        site.direction(),
        "./",
        "browser",
        theme.fill(),
        theme.light().paper(),
        ICONS);
  }

  /**
   * An icon.
   *
   * @param src its address, from here
   * @param sizes width and height
   * @param type its media type
   * @param size the width alone
   */
  record Icon(String src, String sizes, String type, @JsonIgnore int size) {
    private static Icon of(int size) {
      return new Icon("icon-" + size + ".png", size + "x" + size, "image/png", size);
    }
  }
}
