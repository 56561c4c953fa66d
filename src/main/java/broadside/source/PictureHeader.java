package broadside.source;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads from the first bytes of a picture what it is and how large: PNG (RFC 2083, section 3), JPEG
 * (ITU T.81, annex B), WebP (RFC 9649).
 */
final class PictureHeader {
  private static final int SVG_HEAD = 4096;
  private static final int CHUNK = 12;
  private static final Optional<Size> NONE = Optional.empty();

  private PictureHeader() {}

  /** A format that browsers show and that cannot carry scripts. */
  enum Format {
    PNG("PNG"),
    JPEG("JPEG"),
    WEBP("WebP");

    private final String shown;

    Format(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }

    /** How names of such files end, the usual way first. */
    List<String> endings() {
      return switch (this) {
        case PNG -> List.of("png");
        case JPEG -> List.of("jpg", "jpeg");
        case WEBP -> List.of("webp");
      };
    }
  }

  /** Width and height in pixels, at least one each. */
  record Size(int width, int height) {}

  /** The format by the magic bytes; empty if it is none of ours. */
  static Optional<Format> format(byte[] bytes) {
    String head = latin(bytes, CHUNK);
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(Format.PNG);
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(Format.JPEG);
    }
    return head.startsWith("RIFF") && head.endsWith("WEBP")
        ? Optional.of(Format.WEBP)
        : Optional.empty();
  }

  /** Whether it looks like SVG. */
  static boolean isSvg(byte[] bytes) {
    return latin(bytes, SVG_HEAD).replace("\0", "").contains("<svg");
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  /** How large it is; empty if the file ends before it says so, or says nonsense. */
  static Optional<Size> size(Format format, byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      Optional<Size> size =
          switch (format) {
            case PNG -> png(in);
            case JPEG -> jpeg(in);
            case WEBP -> webp(in);
          };
      return size.filter(found -> found.width() > 0 && found.height() > 0);
    } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Size> png(ByteBuffer in) {
    in.position(CHUNK);
    return name(in).equals("IHDR") ? Optional.of(new Size(in.getInt(), in.getInt())) : NONE;
  }

  /** From segment to segment until the first that begins a frame. */
  private static Optional<Size> jpeg(ByteBuffer in) {
    in.position(2);
    while (unsigned(in.get()) == 0xFF) {
      int marker = unsigned(in.get());
      if (marker == 0xFF) {
        in.position(in.position() - 1);
        continue;
      }
      boolean frame = marker == 0xC0 || (marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0);
      int length = unsigned(in.getShort());
      if (frame) {
        in.get();
        int height = unsigned(in.getShort());
        return Optional.of(new Size(unsigned(in.getShort()), height));
      }
      in.position(in.position() + length - 2);
    }
    return NONE;
  }

  private static Optional<Size> webp(ByteBuffer in) {
    in.order(ByteOrder.LITTLE_ENDIAN).position(CHUNK);
    String chunk = name(in);
    in.getInt();
    return switch (chunk) {
      case "VP8X" -> {
        in.getInt();
        yield Optional.of(new Size(1 + triple(in), 1 + triple(in)));
      }
      case "VP8L" -> {
        in.get();
        int bits = in.getInt();
        yield Optional.of(new Size(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)));
      }
      case "VP8 " -> {
        in.position(in.position() + 6);
        yield Optional.of(
            new Size(unsigned(in.getShort()) & 0x3FFF, unsigned(in.getShort()) & 0x3FFF));
      }
      default -> NONE;
    };
  }

  private static String name(ByteBuffer in) {
    byte[] name = new byte[4];
    in.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static int triple(ByteBuffer in) {
    return unsigned(in.getShort()) | (unsigned(in.get()) << 16);
  }

  private static int unsigned(byte value) {
    return value & 0xFF;
  }

  private static int unsigned(short value) {
    return value & 0xFFFF;
  }
}
