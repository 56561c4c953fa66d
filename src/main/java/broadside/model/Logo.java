package broadside.model;

import broadside.model.text.Text;
import java.util.Optional;

/**
 * The sign of an organisation, a picture that is there and was measured.
 *
 * @param file path below {@code incidents/}
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who cannot see it; empty where the name beside it is enough
 */
public record Logo(String file, int width, int height, Optional<Text> alt) {}
