package broadside.imagefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A format that browsers show and that cannot carry scripts. */
public enum ImageFormat {
  PNG("PNG"),
  JPEG("JPEG"),
  WEBP("WebP");

  private static final int MAGIC = 12;
  private static final int SVG_HEAD = 4096;

  private final String shown;

  ImageFormat(String shown) {
    this.shown = shown;
  }

  /** Its name, as people write it. */
  public String shown() {
    return shown;
  }

  /** How names of such files end, the usual way first. */
  public List<String> endings() {
    return switch (this) {
      case PNG -> List.of("png");
      case JPEG -> List.of("jpg", "jpeg");
      case WEBP -> List.of("webp");
    };
  }

  /** The format by the magic bytes of a file; empty if it is none of ours. */
  public static Optional<ImageFormat> of(byte[] file) {
    String head = latin(file, MAGIC);
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    return head.startsWith("RIFF") && head.endsWith("WEBP") ? Optional.of(WEBP) : Optional.empty();
  }

  /** Whether a file looks like SVG. */
  public static boolean isSvg(byte[] file) {
    return latin(file, SVG_HEAD).replace("\0", "").contains("<svg");
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
