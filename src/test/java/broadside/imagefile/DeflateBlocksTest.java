package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a packed stream no bits stay that say nothing of what it unpacks to. */
class DeflateBlocksTest {
  private static final int MOST = 1 << 20;

  private static byte[] text(int length, long seed) {
    byte[] text = new byte[length];
    Random random = new Random(seed);
    for (int i = 0; i < length; i++) {
      boolean isRepeated = i > 100 && random.nextInt(5) > 0;
      text[i] = isRepeated ? text[i - 100] : (byte) random.nextGaussian(0, 30);
    }
    return text;
  }

  /** In several blocks, between which empty ones stand. */
  private static byte[] packed(byte[] text, int level, int strategy) {
    Deflater deflater = new Deflater(level);
    deflater.setStrategy(strategy);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] step = new byte[text.length + 1_000];
    for (int from = 0; from < text.length; from += 10_000) {
      deflater.setInput(text, from, Math.min(10_000, text.length - from));
      out.write(step, 0, deflater.deflate(step, 0, step.length, Deflater.SYNC_FLUSH));
    }
    deflater.finish();
    out.write(step, 0, deflater.deflate(step));
    deflater.end();
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "6, 0", "9, 0", "6, 1", "6, 2"})
  void whatTheJdkPacksStaysAsItIs(int level, int strategy) {
    for (int length : new int[] {1, 10, 300, 70_000}) {
      byte[] packed = packed(text(length, length), level, strategy);
      assertArrayEquals(packed, DeflateBlocks.clean(packed));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "6, 0", "6, 2"})
  void noBitThatChangesNothingStays(int level, int strategy) {
    int idle = 0;
    for (int length = 100; length < 108; length++) {
      byte[] text = text(length, length);
      byte[] packed = packed(text, level, strategy);
      for (int bit = 0; bit < packed.length * Byte.SIZE; bit++) {
        byte[] other = packed.clone();
        other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        if (unpacksTo(text, other)) {
          idle++;
          assertArrayEquals(packed, DeflateBlocks.clean(other), "bit " + bit);
        }
      }
    }
    assertTrue(idle > 0);
  }

  private static boolean unpacksTo(byte[] text, byte[] packed) {
    try {
      return Arrays.equals(text, Unpacking.bytes(packed, MOST));
    } catch (IOException damaged) {
      return false;
    }
  }

  @Test
  void nothingHidesBeforeEmptyBlocks() throws IOException {
    ByteBuffer stream = ByteBuffer.allocate(1_000).put((byte) 0x78).put((byte) 0x01);
    for (byte letter : "canary".getBytes(StandardCharsets.US_ASCII)) {
      stream.put(new byte[] {(byte) (letter << 3), 0, 0, -1, -1});
    }
    Adler32 none = new Adler32();
    stream.put(new byte[] {(byte) 0xF9, 0, 0, -1, -1}).putInt((int) none.getValue());
    byte[] clean = DeflateBlocks.clean(Arrays.copyOf(stream.array(), stream.position()));
    assertEquals(0, Unpacking.bytes(clean, MOST).length);
    for (int at = 2; at < clean.length - Integer.BYTES; at += 5) {
      assertEquals(at + 9 == clean.length ? 1 : 0, clean[at]);
    }
  }
}
