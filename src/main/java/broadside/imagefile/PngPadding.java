package broadside.imagefile;

import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The bits behind the last pixel of a row that ends within a byte: no reader shows them. */
final class PngPadding implements PngRows.Reader {
  private final PngHeader header;
  private boolean clean = true;

  PngPadding(PngHeader header) {
    this.header = header;
  }

  @Override
  public void take(byte[] row, int pixels) {
    clean &= (row[row.length - 1] & padding(pixels)) == 0;
  }

  /** The bits of the last byte of a row that belong to no pixel. */
  private int padding(int pixels) {
    int used = pixels * header.depth() % Byte.SIZE;
    return used == 0 ? 0 : 0xFF >> used;
  }

  /** Whether all are zero. */
  boolean isClean() {
    return clean;
  }

  /** The data of the image with zeros there: without filters, which help small pixels little. */
  byte[] clean(byte[] packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      PngRows.Reader writer =
          (row, pixels) -> {
            int last = row.length - 1;
            deflater.write(0);
            deflater.write(row, 0, last);
            deflater.write(row[last] & ~padding(pixels));
          };
      PngRows.walk(header, packed, List.of(writer));
    }
    return out.toByteArray();
  }
}
