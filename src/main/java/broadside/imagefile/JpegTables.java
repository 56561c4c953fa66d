package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of a JPEG (ITU T.81, B.2.4), each in a segment of its own. One that is replaced before
 * a scan uses it, or stands behind the last scan that could, says nothing of the picture; nor do
 * parts of a table that no pixel needs.
 */
final class JpegTables {
  private static final int TABLE = 64;
  private static final int CODE_LENGTHS = 16;
  private static final int RESTART_BYTES = 2;
  private static final int AC = 0x10;
  private static final int HALF = 0xF;

  private final JpegFrame frame;
  private final Map<JpegSegment, JpegTable> tables = new HashMap<>();
  private final Map<Integer, JpegCodes> codes = new HashMap<>();
  private final Map<Integer, JpegQuantization> quantizations = new HashMap<>();
  private final Set<JpegComponent> quantized = new HashSet<>();
  private JpegRestarts restarts = JpegRestarts.none();

  private JpegTables(JpegFrame frame) {
    this.frame = frame;
  }

  /**
   * The segments of a picture with as much of its tables as its pixels need.
   *
   * @throws IOException if a table is none, or coded data are not what they should be
   */
  static List<JpegSegment> used(JpegFrame frame, List<JpegSegment> picture) throws IOException {
    JpegTables tables = new JpegTables(frame);
    List<JpegSegment> all = new ArrayList<>();
    for (JpegSegment segment : picture) {
      for (JpegSegment single : single(segment)) {
        all.add(tables.walk(single));
      }
    }
    return all.stream().flatMap(tables::clean).toList();
  }

  private Stream<JpegSegment> clean(JpegSegment part) {
    return part.isTable() ? tables.get(part).clean().stream() : Stream.of(part);
  }

  private static List<JpegSegment> single(JpegSegment segment) throws IOException {
    if (!segment.isTable()) {
      return List.of(segment);
    }
    List<JpegSegment> single = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(segment.content());
    while (in.hasRemaining()) {
      byte[] table = new byte[length(segment.marker(), in)];
      in.get(table);
      single.add(new JpegSegment(segment.marker(), table));
    }
    return single;
  }

  /** Bytes of the table that comes next: the intervals of restarts, codes, or quantization. */
  private static int length(int marker, ByteBuffer in) throws IOException {
    if (marker == JpegSegment.DRI) {
      return RESTART_BYTES;
    }
    int kind = in.get(in.position()) >> 4;
    if (kind < 0 || kind > 1) {
      throw new IOException("kind of table");
    }
    return marker == JpegSegment.DQT ? 1 + TABLE * (1 + kind) : 1 + CODE_LENGTHS + codes(in);
  }

  private static int codes(ByteBuffer in) {
    int codes = 0;
    for (int i = 1; i <= CODE_LENGTHS; i++) {
      codes += in.get(in.position() + i) & 0xFF;
    }
    return codes;
  }

  private JpegSegment walk(JpegSegment segment) throws IOException {
    if (segment.marker() == JpegSegment.SOS) {
      return new JpegSegment(segment.marker(), segment.content(), scan(segment));
    }
    table(segment);
    return segment;
  }

  private void table(JpegSegment segment) throws IOException {
    switch (segment.marker()) {
      case JpegSegment.DHT -> {
        JpegCodes table = new JpegCodes(segment);
        tables.put(segment, table);
        codes.put((int) segment.content()[0], table);
      }
      case JpegSegment.DQT -> {
        JpegQuantization table = new JpegQuantization(segment);
        tables.put(segment, table);
        quantizations.put(segment.content()[0] & HALF, table);
      }
      case JpegSegment.DRI -> {
        restarts = new JpegRestarts(segment);
        tables.put(segment, restarts);
      }
      default -> {
        // The frame.
      }
    }
  }

  /** The coded data, without bits that are no codes. */
  private byte[] scan(JpegSegment scan) throws IOException {
    byte[] head = scan.content();
    List<JpegScan.Part> parts = new ArrayList<>();
    for (int i = 0; i < head[0]; i++) {
      JpegComponent component = frame.component(head[1 + 2 * i]);
      int destinations = head[2 + 2 * i];
      quantize(component);
      parts.add(
          new JpegScan.Part(
              component, codes(destinations >> 4 & HALF), codes(AC + (destinations & HALF))));
    }
    JpegBand band = JpegBand.of(head, frame.progressive());
    return new JpegScan(band, parts, scan.scan()).walk(frame, restarts.interval());
  }

  /** The table counts that is there at the first scan of a component. */
  private void quantize(JpegComponent component) throws IOException {
    if (quantized.add(component)) {
      JpegQuantization table = quantizations.get(component.quantization());
      if (table == null) {
        throw new IOException("no table of quantization");
      }
      table.use(component);
    }
  }

  /** In progressive pictures a scan needs codes of one sort, or none. */
  private JpegCodes codes(int destination) throws IOException {
    JpegCodes table = codes.get(destination);
    return table == null ? JpegCodes.none() : table;
  }
}
