package broadside.view;

import java.util.Optional;

/**
 * Who publishes.
 *
 * @param name what the organisation is called
 * @param website its own website
 * @param baseUrl where the site stands, ending in a slash
 * @param basePath the path of that address: the folder of the site on its server
 * @param theme its colours
 * @param logo its sign
 */
public record PublisherView(
    String name,
    Optional<String> website,
    String baseUrl,
    String basePath,
    ThemeView theme,
    Optional<LogoView> logo) {}
