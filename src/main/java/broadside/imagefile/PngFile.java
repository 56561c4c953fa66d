package broadside.imagefile;

import broadside.diagnostic.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A PNG (ISO/IEC 15948). Its data are unpacked while it is read: who holds one has all pixels. */
final class PngFile implements Container {
  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

  private final Besides besides = new Besides();
  private final List<PngChunk> kept = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final PngHeader header;
  private byte[] image = {};

  private PngFile(ByteBuffer in, ImageLimits most) throws IOException {
    PngChunk first = next(in, "IHDR");
    header = PngHeader.read(first.data(), most);
    kept.add(first);
    sort(in);
    data();
    if (in.hasRemaining()) {
      besides.add(Trace.TRAILER);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged, or not within the limits
   */
  static PngFile read(byte[] file, ImageLimits most) throws IOException {
    return new PngFile(ByteBuffer.wrap(file).position(SIGNATURE.length()), most);
  }

  private static PngChunk next(ByteBuffer in, String type) throws IOException {
    PngChunk chunk = PngChunk.read(in);
    if (!chunk.type().equals(type)) {
      throw new IOException(type + " is missing");
    }
    return chunk;
  }

  private void sort(ByteBuffer in) throws IOException {
    PngChunk chunk = PngChunk.read(in);
    while (!chunk.type().equals("IEND")) {
      sort(chunk);
      chunk = PngChunk.read(in);
    }
    if (chunk.data().length > 0) {
      besides.add(Trace.TRAILER);
    }
  }

  private void sort(PngChunk chunk) throws IOException {
    switch (chunk.type()) {
      case "IDAT" -> packed.write(chunk.data());
      case "iCCP" -> profile(chunk.data());
      case "eXIf" -> besides.add(exif(), chunk.data());
      case "tEXt", "zTXt", "iTXt" -> PngText.read(chunk, besides);
      case "acTL" -> throw new RefusedException(Fault.of("picture-moves"));
      default -> other(chunk);
    }
  }

  private Besides.Kind exif() {
    return packed.size() == 0 ? Besides.Kind.EXIF : Besides.Kind.LATE_EXIF;
  }

  private void other(PngChunk chunk) {
    boolean isKept =
        packed.size() == 0 && PngNumbers.areSound(chunk, header) && seen.add(chunk.type());
    if (isKept) {
      kept.add(chunk);
    } else if (!PngNumbers.areHarmless(chunk, header)) {
      besides.add(Trace.PROGRAM);
    }
  }

  private void profile(byte[] data) throws IOException {
    PngProfile.read(data, besides)
        .filter(any -> packed.size() == 0 && seen.add("iCCP"))
        .ifPresentOrElse(kept::add, () -> besides.add(Trace.PROFILE));
  }

  private void data() throws IOException {
    if (header.indexed() && !seen.contains("PLTE")) {
      throw new IOException("PLTE is missing");
    }
    byte[] data = packed.toByteArray();
    List<PngColours> colours = PngColours.of(header, kept);
    PngPadding padding = new PngPadding(header);
    List<PngRows.Reader> readers = new ArrayList<>(colours);
    if (header.depth() < Byte.SIZE) {
      readers.add(padding);
    }
    int used = PngRows.walk(header, data, readers);
    if (used < data.length) {
      besides.add(Trace.TRAILER);
    }
    for (PngColours some : colours) {
      List<PngChunk> all = List.copyOf(kept);
      kept.clear();
      all.stream().flatMap(some::clean).forEach(kept::add);
    }
    image = padding.isClean() ? Arrays.copyOf(data, used) : padding.clean(data);
  }

  @Override
  public ImageSize size() {
    return header.size();
  }

  @Override
  public Besides besides() {
    return besides;
  }

  @Override
  public byte[] clean(Orientation orientation) {
    List<PngChunk> chunks = new ArrayList<>(kept);
    if (!orientation.isUpright()) {
      chunks.add(1, new PngChunk("eXIf", orientation.exif()));
    }
    chunks.add(new PngChunk("IDAT", DeflateBlocks.clean(image)));
    chunks.add(new PngChunk("IEND", new byte[0]));
    int bytes = SIGNATURE.length() + chunks.stream().mapToInt(PngChunk::bytes).sum();
    ByteBuffer out = ByteBuffer.allocate(bytes).put(latin(SIGNATURE));
    chunks.forEach(chunk -> chunk.write(out));
    return out.array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void decode() {
    // Its rows were walked when it was read.
  }
}
