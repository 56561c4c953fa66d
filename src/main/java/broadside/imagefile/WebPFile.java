package broadside.imagefile;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A WebP that stands still (RFC 9649). */
final class WebPFile implements Container {
  private static final String EXTENDED = "VP8X";
  private static final String LOSSY = WebPChunk.LOSSY;
  private static final String LOSSLESS = WebPChunk.LOSSLESS;
  private static final String ALPHA = "ALPH";
  private static final String PROFILE = "ICCP";
  private static final String EXIF = "EXIF";
  private static final int HEADER = 12;

  private final Besides besides = new Besides();
  private final Map<String, WebPChunk> kept = new LinkedHashMap<>();
  private final ImageSize size;

  private WebPFile(ByteBuffer in, ImageLimits most) throws IOException {
    while (in.remaining() >= 8) {
      sort(WebPChunk.read(in));
    }
    if (in.hasRemaining()) {
      besides.add(Trace.TRAILER);
    }
    if (kept.containsKey(LOSSLESS) && kept.remove(ALPHA) != null) {
      besides.add(Trace.PROGRAM);
    }
    if (!isExtended() && kept.remove(PROFILE) != null) {
      besides.add(Trace.PROFILE);
    }
    if (isExtended() && WebPHeader.hasMore(kept.get(EXTENDED).data())) {
      besides.add(Trace.PROGRAM);
    }
    size = most.check(WebPHeader.size(picture()));
    if (isExtended() && !size.equals(WebPHeader.canvas(kept.get(EXTENDED).data()))) {
      throw new IOException("canvas and frame differ");
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged, or not within the limits
   */
  static WebPFile read(byte[] file, ImageLimits most) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int end = in.getInt(4);
    if (end < 4 || end + 8L > file.length) {
      throw new IOException("cut off");
    }
    WebPFile read = new WebPFile(in.position(HEADER).limit(end + 8), most);
    if (end + 8 + end % 2 < file.length) {
      read.besides.add(Trace.TRAILER);
    }
    return read;
  }

  private void sort(WebPChunk chunk) throws IOException {
    switch (chunk.type()) {
      case EXTENDED, LOSSY, LOSSLESS -> keep(chunk);
      case ALPHA -> alpha(chunk);
      case PROFILE -> profile(chunk.data());
      case EXIF -> besides.add(Besides.Kind.EXIF, tiff(chunk.data()));
      case "XMP " -> besides.add(Besides.Kind.XMP, chunk.data());
      case "ANIM", "ANMF" -> throw new RefusedException(Fault.of("picture-moves"));
      default -> besides.add(Trace.PROGRAM);
    }
  }

  /** It is announced, and stands before the lossy picture that it belongs to. */
  private void alpha(WebPChunk chunk) {
    boolean isAnnounced = isExtended() && WebPHeader.hasAlpha(kept.get(EXTENDED).data());
    if (isAnnounced && !kept.containsKey(LOSSY)) {
      keep(chunk);
    } else {
      besides.add(Trace.PROGRAM);
    }
  }

  private void profile(byte[] data) {
    IccProfile.of(data, besides)
        .ifPresentOrElse(
            profile -> keep(new WebPChunk(PROFILE, profile)), () -> besides.add(Trace.PROFILE));
  }

  private void keep(WebPChunk chunk) {
    if (kept.putIfAbsent(chunk.type(), chunk) != null) {
      besides.add(Trace.PROGRAM);
    }
  }

  /** Some programs write the word of JPEG before it. */
  private static byte[] tiff(byte[] data) {
    int word = "Exif\0\0".length();
    boolean hasWord = data.length >= word && data[0] == 'E';
    return hasWord ? Arrays.copyOfRange(data, word, data.length) : data;
  }

  private boolean isExtended() {
    return kept.containsKey(EXTENDED);
  }

  private WebPChunk picture() throws IOException {
    if (kept.containsKey(LOSSY) == kept.containsKey(LOSSLESS)) {
      throw new IOException("one picture is needed");
    }
    return kept.containsKey(LOSSY) ? kept.get(LOSSY) : kept.get(LOSSLESS);
  }

  @Override
  public ImageSize size() {
    return size;
  }

  @Override
  public Besides besides() {
    return besides;
  }

  /** Only the extended format has room for more than pixels. */
  @Override
  public byte[] clean(Orientation orientation) {
    return written(isExtended() ? extended(orientation) : all(LOSSY, LOSSLESS));
  }

  private List<WebPChunk> extended(Orientation orientation) {
    List<WebPChunk> chunks = all(PROFILE, ALPHA, LOSSY, LOSSLESS);
    if (!orientation.isUpright()) {
      chunks.add(new WebPChunk(EXIF, orientation.exif()));
    }
    chunks.add(0, WebPHeader.extended(kept.get(EXTENDED).data(), chunks));
    return chunks;
  }

  private List<WebPChunk> all(String... types) {
    List<WebPChunk> chunks = new ArrayList<>();
    for (String type : types) {
      if (kept.containsKey(type)) {
        chunks.add(kept.get(type));
      }
    }
    return chunks;
  }

  private static byte[] written(List<WebPChunk> chunks) {
    int bytes = HEADER + chunks.stream().mapToInt(WebPChunk::bytes).sum();
    ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.put(latin("RIFF")).putInt(bytes - 8).put(latin("WEBP"));
    chunks.forEach(chunk -> chunk.write(out));
    return out.array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public long decoding() {
    boolean isLossy = kept.containsKey(LOSSY);
    return size.pixels() * (isLossy ? WebPDecoder.LOSSY_PIXEL : WebPDecoder.LOSSLESS_PIXEL);
  }

  @Override
  public void decode() throws IOException {
    for (WebPChunk chunk : all(ALPHA, LOSSY, LOSSLESS)) {
      WebPDecoder.decode(chunk, size);
    }
  }
}
