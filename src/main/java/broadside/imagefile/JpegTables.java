package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of a JPEG (ITU T.81, B.2.4), each in a segment of its own. One that is replaced before
 * a scan uses it, or stands behind the last scan that could, says nothing of the picture.
 */
final class JpegTables {
  private static final int TABLE = 64;
  private static final int CODE_LENGTHS = 16;
  private static final int RESTART_BYTES = 2;
  private static final int AC = 0x10;
  private static final int HALF = 0xF;

  private final Map<Integer, JpegSegment> current = new HashMap<>();
  private final Set<JpegSegment> used = new HashSet<>();
  private final Map<Byte, Integer> quantized = new HashMap<>();
  private boolean progressive;

  private JpegTables() {}

  /**
   * The segments of a picture without the tables that none of its scans uses.
   *
   * @throws IOException if a table is none
   */
  static List<JpegSegment> used(List<JpegSegment> picture) throws IOException {
    JpegTables tables = new JpegTables();
    List<JpegSegment> all = new ArrayList<>();
    for (JpegSegment segment : picture) {
      List<JpegSegment> single = single(segment);
      single.forEach(tables::walk);
      all.addAll(single);
    }
    return all.stream().filter(part -> !part.isTable() || tables.used.contains(part)).toList();
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

  private void walk(JpegSegment segment) {
    if (segment.isTable()) {
      current.put(key(segment.marker(), destination(segment)), segment);
    } else if (segment.marker() == JpegSegment.SOS) {
      scan(segment.content());
    } else {
      frame(segment);
    }
  }

  /** Where decoders keep it; the precision of a quantization table does not matter for that. */
  private static int destination(JpegSegment table) {
    return switch (table.marker()) {
      case JpegSegment.DQT -> table.content()[0] & HALF;
      case JpegSegment.DHT -> table.content()[0];
      default -> 0;
    };
  }

  private static int key(int marker, int destination) {
    return (marker << 8) + destination;
  }

  private void frame(JpegSegment frame) {
    ByteBuffer in = ByteBuffer.wrap(frame.content()).position(5);
    progressive = frame.marker() == JpegSegment.SOF2;
    int components = in.get();
    for (int i = 0; i < components; i++) {
      byte component = in.get();
      quantized.put(component, in.getShort() & HALF);
    }
  }

  /** The table of quantization counts that is there at the first scan of a component. */
  private void scan(byte[] content) {
    int components = content[0];
    int behind = 1 + 2 * components;
    for (int at = 1; at < behind; at += 2) {
      Integer quantization = quantized.remove(content[at]);
      if (quantization != null) {
        use(JpegSegment.DQT, quantization);
      }
      useCodes(content[at + 1], content[behind], content[behind + 2]);
    }
    use(JpegSegment.DRI, 0);
  }

  /**
   * In progressive pictures a scan has coefficients of one sort, and bits that refine those of the
   * first sort need no table.
   */
  private void useCodes(int destinations, int first, int bits) {
    boolean refines = bits >> 4 != 0;
    if (!progressive || (first == 0 && !refines)) {
      use(JpegSegment.DHT, destinations >> 4);
    }
    if (!progressive || first != 0) {
      use(JpegSegment.DHT, AC + (destinations & HALF));
    }
  }

  private void use(int marker, int destination) {
    JpegSegment table = current.get(key(marker, destination));
    if (table != null) {
      used.add(table);
    }
  }
}
