package broadside.export;

import java.nio.charset.StandardCharsets;

/**
 * A finished document.
 *
 * @param text its text, which ends with a line break
 * @param mediaType its media type
 */
public record Exported(String text, String mediaType) {

  /** Its bytes, in UTF-8. */
  public byte[] content() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
