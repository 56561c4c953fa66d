package broadside.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes the values of an entry one after the other; {@link EntryReader} reads them back. */
public final class EntryWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** A write that in memory cannot fail. */
  private interface Step {
    void run() throws IOException;
  }

  /** Writes a text. */
  public EntryWriter text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes some bytes. */
  public EntryWriter bytes(byte[] content) {
    return write(
        () -> {
          out.writeInt(content.length);
          out.write(content);
        });
  }

  /** Writes a number. */
  public EntryWriter number(long number) {
    return write(() -> out.writeLong(number));
  }

  /** Writes a truth value. */
  public EntryWriter flag(boolean flag) {
    return write(() -> out.writeBoolean(flag));
  }

  /** Writes a value that may be missing. */
  public <T> EntryWriter optional(Optional<T> value, BiConsumer<EntryWriter, ? super T> each) {
    flag(value.isPresent());
    value.ifPresent(present -> each.accept(this, present));
    return this;
  }

  /** Writes some values in their order. */
  public <T> EntryWriter list(Collection<T> values, BiConsumer<EntryWriter, ? super T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
    return this;
  }

  /** What was written. */
  public byte[] content() {
    return bytes.toByteArray();
  }

  private EntryWriter write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
