package broadside.imagefile;

import java.util.List;
import java.util.stream.Stream;

/** What a PNG says of colours before its pixels, of which those that no pixel has do not go out. */
sealed interface PngColours extends PngRows.Reader permits PngPalette, PngTransparency {
  /** What there is to be read in the rows: one thing, or nothing. */
  static List<PngColours> of(PngHeader header, List<PngChunk> chunks) {
    return header.indexed()
        ? List.of(new PngPalette(header))
        : chunks.stream()
            .filter(chunk -> chunk.type().equals("tRNS"))
            .<PngColours>map(chunk -> new PngTransparency(header, chunk))
            .toList();
  }

  /** As much of a chunk as the pixels of the rows need. */
  Stream<PngChunk> clean(PngChunk chunk);
}
