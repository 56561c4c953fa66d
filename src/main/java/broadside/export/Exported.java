package broadside.export;

import java.nio.charset.StandardCharsets;

/**
 * A finished document.
 *
 * @param text its text, which ends with a line break
 * @param format its format
 */
public record Exported(String text, Format format) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The bytes of its file, in UTF-8; some programs that open it must be told so by a mark. */
  public byte[] content() {
    String content = format.needsMark() ? BYTE_ORDER_MARK + text : text;
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
