package broadside.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the directories of EXIF, as cameras do: a position, names, a comment, a thumbnail. */
final class Tiff {
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final int UNDEFINED = 7;
  private static final int ROOM = 512;

  private final List<Entry> entries = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  private record Entry(int tag, int type, int count, byte[] value) {}

  /** EXIF with all that tells something. */
  static byte[] of(int orientation, String canary, byte[] thumbnail) {
    Tiff first =
        new Tiff()
            .ascii(0x010E, canary + "-description")
            .number(0x0112, SHORT, orientation << 16)
            .ascii(0x013B, canary + "-artist")
            .number(0x8769, LONG, ROOM)
            .number(0x8825, LONG, 2 * ROOM);
    Tiff details =
        new Tiff().bytes(0x9286, ("ASCII\0\0\0" + canary + "-comment").getBytes(ascii()));
    Tiff position = new Tiff().position(2, canary).position(4, canary);
    Tiff second = new Tiff().number(0x0201, LONG, 4 * ROOM).number(0x0202, LONG, thumbnail.length);
    ByteBuffer out = ByteBuffer.allocate(4 * ROOM + thumbnail.length).putInt(0x4D4D002A).putInt(8);
    first.write(out, 8, 3 * ROOM);
    details.write(out, ROOM, 0);
    position.write(out, 2 * ROOM, 0);
    second.write(out, 3 * ROOM, 0);
    return out.position(4 * ROOM).put(thumbnail).array();
  }

  private static Charset ascii() {
    return StandardCharsets.US_ASCII;
  }

  private Tiff ascii(int tag, String text) {
    return add(tag, ASCII, 1, (text + "\0").getBytes(ascii()));
  }

  private Tiff bytes(int tag, byte[] value) {
    return add(tag, UNDEFINED, 1, value);
  }

  private Tiff number(int tag, int type, int value) {
    entries.add(new Entry(tag, type, 1, ByteBuffer.allocate(4).putInt(value).array()));
    return this;
  }

  /** Three fractions: the letters of the canary are the numbers of the first. */
  private Tiff position(int tag, String canary) {
    byte[] value = ByteBuffer.allocate(24).put(canary.getBytes(ascii()), 0, 8).array();
    entries.add(new Entry(tag, RATIONAL, 3, value));
    return this;
  }

  private Tiff add(int tag, int type, int size, byte[] value) {
    entries.add(new Entry(tag, type, value.length / size, value));
    return this;
  }

  /** The entries, their longer values, and where the next directory is. */
  private void write(ByteBuffer out, int at, int next) {
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int heap = at + 2 + entries.size() * 12 + 4;
    out.position(at).putShort((short) entries.size());
    for (Entry entry : entries) {
      out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
      if (entry.value().length <= 4) {
        out.put(entry.value());
      } else {
        out.putInt(heap + values.size());
        values.writeBytes(entry.value());
      }
    }
    out.putInt(next).put(values.toByteArray());
  }
}
