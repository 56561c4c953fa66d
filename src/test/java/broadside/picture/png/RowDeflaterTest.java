package broadside.picture.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed can be read by others, and is small where rows repeat. */
class RowDeflaterTest {
  private static final int STRIDE = 257;

  private static byte[] rows(int count, IntUnaryOperator value) {
    byte[] rows = new byte[count];
    for (int i = 0; i < count; i++) {
      rows[i] = (byte) value.applyAsInt(i);
    }
    return rows;
  }

  private static int size(byte[] rows, int stride) throws IOException {
    byte[] compressed = RowDeflater.zlib(rows, stride);
    InflaterInputStream read = new InflaterInputStream(new ByteArrayInputStream(compressed));
    assertArrayEquals(rows, read.readAllBytes());
    return compressed.length;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 258, 259, 260, 261, 517, 4096, 4097, 70_000})
  void anyLengthIsReadAgain(int length) throws IOException {
    Random dice = new Random(length);
    size(rows(length, i -> 0), STRIDE);
    size(rows(length, i -> i), STRIDE);
    size(rows(length, i -> dice.nextInt(256)), STRIDE);
    size(rows(length, i -> dice.nextInt(2)), 1 + length);
  }

  @Test
  void whatRepeatsForAWhileAndThenDoesNotIsReadAgain() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random dice = new Random(seed);
      int stride = 1 + dice.nextInt(600);
      byte[] rows = new byte[1 + dice.nextInt(20_000)];
      for (int from = 0; from < rows.length; ) {
        int to = Math.min(rows.length, from + 1 + dice.nextInt(1 << dice.nextInt(11)));
        int colours = 1 + dice.nextInt(1 << dice.nextInt(9));
        boolean isAbove = from >= stride && dice.nextBoolean();
        for (int i = from; i < to; i++) {
          rows[i] = isAbove ? rows[i - stride] : (byte) dice.nextInt(colours);
        }
        from = to;
      }
      size(rows, stride);
    }
  }

  @Test
  void rareBytesDoNotMakeCodesTooLong() throws IOException {
    byte[] rows = new byte[60_000];
    Random dice = new Random(1);
    for (int i = 0; i < rows.length; i++) {
      int rarity = Math.min(40, Long.numberOfTrailingZeros(dice.nextLong()) + 1);
      rows[i] = (byte) (3 * rarity + i % 2);
    }
    size(rows, STRIDE);
  }

  @Test
  void rowsThatRepeatTakeHardlyAnyRoom() throws IOException {
    byte[] first = rows(STRIDE, i -> i * i);
    byte[] rows = rows(200 * STRIDE, i -> first[i % STRIDE]);
    assertTrue(size(rows, STRIDE) < 1000, "repeated rows");
    Arrays.fill(rows, (byte) 5);
    assertTrue(size(rows, STRIDE) < 200, "one colour");
  }
}
