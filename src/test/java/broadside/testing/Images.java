package broadside.testing;

import broadside.imagefile.ImageFormat;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of all formats, plain or full of what they must not tell. */
public final class Images {
  /** Stands in each place where metadata can be. */
  public static final String CANARY = "ZQVKXJWY";

  /** A side of a plain picture. */
  public static final int WIDTH = 32;

  /** The other side. */
  public static final int HEIGHT = 24;

  /** What cwebp makes of the same picture: lossy. */
  private static final String LOSSY =
      "UklGRnwAAABXRUJQVlA4IHAAAACQBACdASogABgAPvVkqFAqpaQit+gBUB6JagCxHoR7KD6v7ayhgg/ebE63XQAA/vENri"
          + "EczVhdY1lzgTD90/W5b3kN3oJ906q8w7ufdhCFu7pgfGjJ3wvw4Jaqy6Y8Myhvh53nAi6cj3cshngaOfAA";

  private static final String LOSSLESS =
      "UklGRj4AAABXRUJQVlA4TDEAAAAvH8AFAAmASNrfe4aI/qcuAILwH64hov+pBqJpm+r+/3Tt1BgEAklbvO2PCThf6/MGAA==";

  /** With an alpha channel of its own. */
  private static final String LOSSY_ALPHA =
      "UklGRqQAAABXRUJQVlA4WAoAAAAQAAAAHwAAFwAAQUxQSBMAAAAFDzAIERFCIJD4S5/AABH9j/AGAFZQOCBqAAAAsAUAnQEq"
          + "IAAYAD8FcqtQK6ejorf1WAFwIIlqALUa3rzoFSUVj61DNPQo2O06wHuPgocvoRoAAP7ukh3lPdowwn9La9NMOjhoGm6U"
          + "EQ/a3FvDhOudu51MHp3aMfC4hgdEiVLoSMNT8tSgAA==";

  private static final String XMP =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
          + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
          + " exif:GPSLatitude='"
          + CANARY
          + "'><dc:creator>"
          + CANARY
          + "</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

  private Images() {}

  /** A picture of 32 × 24 pixels, without metadata. */
  public static byte[] plain(ImageFormat format) {
    return switch (format) {
      case PNG -> encoded("png", WIDTH, HEIGHT);
      case JPEG -> encoded("jpeg", WIDTH, HEIGHT);
      case WEBP -> decoded(LOSSY);
    };
  }

  /** A lossless WebP. */
  public static byte[] lossless() {
    return decoded(LOSSLESS);
  }

  /** A WebP in its extended format. */
  public static byte[] extended() {
    return decoded(LOSSY_ALPHA);
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  /** A picture in another size, by the JDK. */
  public static byte[] encoded(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 20, 20, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    return encoded(format, image, false);
  }

  /** A picture as a file, by the JDK; its pixels may come in passes. */
  public static byte[] encoded(String format, BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The kinds of pixels that the JDK writes in a format. */
  public static List<Integer> types(String format) {
    return format.equals("png")
        ? List.of(
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY)
        : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY);
  }

  /** The plain picture with a canary in everything that a file can hold beside it. */
  public static byte[] telling(ImageFormat format) {
    return telling(format, 1);
  }

  /** The same, to be turned before it is shown. */
  public static byte[] telling(ImageFormat format, int orientation) {
    byte[] exif = Tiff.of(orientation, CANARY, segment(0xFE, CANARY));
    byte[] file =
        switch (format) {
          case PNG -> png(exif);
          case JPEG -> jpeg(exif);
          case WEBP -> tellingWebp(exif);
        };
    return join(file, latin("PK\003\004" + CANARY + "-zip"));
  }

  private static byte[] png(byte[] exif) {
    byte[] plain = plain(ImageFormat.PNG);
    int head = 33;
    int end = plain.length - 12;
    return join(
        Arrays.copyOf(plain, head),
        chunk("eXIf", exif),
        chunk("tEXt", latin("Author\0" + CANARY)),
        chunk("zTXt", join(latin("Comment\0\0"), packed(latin(CANARY)))),
        chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + XMP)),
        chunk("iCCP", join(latin(CANARY + "\0\0"), packed(latin(CANARY)))),
        chunk("prVt", latin(CANARY)),
        Arrays.copyOfRange(plain, head, end),
        chunk("IDAT", latin(CANARY)),
        chunk("tEXt", latin("Title\0" + CANARY)),
        Arrays.copyOfRange(plain, end, plain.length));
  }

  private static byte[] jpeg(byte[] exif) {
    byte[] plain = plain(ImageFormat.JPEG);
    String iptc = "\u001c\002\120\000\010" + CANARY + "\u001c\002\132\000\010" + CANARY;
    return join(
        Arrays.copyOf(plain, 2),
        segment(0xE1, join(latin("Exif\0\0"), exif)),
        segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0" + XMP)),
        segment(0xED, latin("Photoshop 3.0\0008BIM\004\004\0\0\0\0\0\032" + iptc)),
        segment(0xE2, latin("MPF\0" + CANARY)),
        segment(0xE2, latin("ICC_PROFILE\0\001\001" + CANARY)),
        segment(0xE5, latin(CANARY)),
        segment(0xFE, latin(CANARY)),
        Arrays.copyOfRange(plain, 2, plain.length));
  }

  private static byte[] tellingWebp(byte[] exif) {
    byte[] chunks =
        join(
            chunks(extended()),
            riff("EXIF", exif),
            riff("XMP ", latin(XMP)),
            riff("ICCP", latin(CANARY)),
            riff("prVt", latin(CANARY)));
    chunks[8] |= 0x0C;
    return webp(chunks);
  }

  /** The plain picture with a colour profile, in which nothing else may hide. */
  public static byte[] profiled(ImageFormat format, byte[] profile) {
    byte[] plain = format == ImageFormat.WEBP ? extended() : plain(format);
    return switch (format) {
      case PNG -> {
        byte[] content = join(latin(CANARY + "\0\0"), packed(profile), latin(CANARY));
        yield inserted(plain, 33, chunk("iCCP", content));
      }
      case JPEG -> inserted(plain, 2, segment(0xE2, join(latin("ICC_PROFILE\0\001\001"), profile)));
      case WEBP -> {
        plain[20] |= 0x20;
        byte[] file = inserted(plain, 30, riff("ICCP", profile));
        System.arraycopy(little(file.length - 8), 0, file, 4, 4);
        yield file;
      }
    };
  }

  /** A WebP with bytes at the end of one of its chunks. */
  public static byte[] stuffed(byte[] webp, String type, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).position(12);
    byte[] chunks = new byte[0];
    while (in.hasRemaining()) {
      byte[] name = new byte[4];
      byte[] data = new byte[in.get(name).getInt()];
      in.get(data).position(in.position() + data.length % 2);
      String known = new String(name, StandardCharsets.ISO_8859_1);
      chunks = join(chunks, riff(known, known.equals(type) ? join(data, bytes) : data));
    }
    return webp(chunks);
  }

  /** A WebP of chunks. */
  public static byte[] webp(byte[]... chunks) {
    byte[] all = join(chunks);
    return join(latin("RIFF"), little(all.length + 4), latin("WEBP"), all);
  }

  /** The chunks of a WebP. */
  public static byte[] chunks(byte[] webp) {
    return Arrays.copyOfRange(webp, 12, webp.length);
  }

  private static byte[] inserted(byte[] file, int at, byte[] part) {
    return join(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
  }

  /** A chunk of a PNG, with its checksum. */
  public static byte[] chunk(String type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(latin(type));
    sum.update(data);
    return join(big(data.length), latin(type), data, big((int) sum.getValue()));
  }

  private static byte[] segment(int marker, String content) {
    return segment(marker, latin(content));
  }

  /** A segment of a JPEG. */
  public static byte[] segment(int marker, byte[] content) {
    byte[] head = {(byte) 0xFF, (byte) marker};
    return join(head, Arrays.copyOfRange(big(content.length + 2), 2, 4), content);
  }

  /** A chunk of a WebP. */
  public static byte[] riff(String type, byte[] data) {
    return join(latin(type), little(data.length), data, new byte[data.length % 2]);
  }

  /** A zlib stream. */
  public static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(content);
    deflater.finish();
    byte[] out = new byte[content.length + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static byte[] big(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  /** Bytes one after the other. */
  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** The pixels of a picture, by ImageIO. */
  public static int[] pixels(byte[] file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a canary stands in a file, also in UTF-16. */
  public static boolean tells(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).replace("\0", "").contains(CANARY);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
