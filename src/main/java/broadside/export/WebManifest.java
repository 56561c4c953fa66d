package broadside.export;

import broadside.view.PublisherView;
import broadside.wording.Phrases;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param themeColour of what the telephone puts around it
 * @param backgroundColour of the paper
 * @param icons its icons
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
public record WebManifest(
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
  public static final List<Icon> ICONS = List.of(Icon.of(192), Icon.of(512));

  public WebManifest {
    icons = List.copyOf(icons);
  }

  /** The manifest of the site of a publisher, in the language of its top. */
  public static WebManifest of(PublisherView publisher, Phrases phrases) {
    return new WebManifest(
        phrases.say("ui.incidents.title", Map.of("publisher", publisher.name())),
        publisher.name(),
        phrases.language(),
        phrases.say("language.direction"),
        "./",
        "browser",
        publisher.theme().fill(),
        publisher.theme().light().paper(),
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
  public record Icon(String src, String sizes, String type, @JsonIgnore int size) {
    private static Icon of(int size) {
      return new Icon("icon-" + size + ".png", size + "x" + size, "image/png", size);
    }
  }
}
