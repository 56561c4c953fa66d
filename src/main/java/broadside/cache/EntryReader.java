package broadside.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the values of an entry back in the order in which {@link EntryWriter} wrote them. The sum
 * of the entry has shown that they are whole.
 */
public final class EntryReader {
  private final ByteBuffer in;

  /** A reader of what was written. */
  public EntryReader(byte[] content) {
    this.in = ByteBuffer.wrap(content);
  }

  /** Reads a text. */
  public String text() {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** Reads some bytes. */
  public byte[] bytes() {
    byte[] content = new byte[in.getInt()];
    in.get(content);
    return content;
  }

  /** Reads a number. */
  public long number() {
    return in.getLong();
  }

  /** Reads a number that was an {@code int}. */
  public int integer() {
    return Math.toIntExact(number());
  }

  /** Reads a truth value. */
  public boolean flag() {
    return in.get() != 0;
  }

  /** Reads a value that may be missing. */
  public <T> Optional<T> optional(Function<EntryReader, T> each) {
    return flag() ? Optional.of(each.apply(this)) : Optional.empty();
  }

  /** Reads some values. */
  public <T> List<T> list(Function<EntryReader, T> each) {
    int size = integer();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }
}
