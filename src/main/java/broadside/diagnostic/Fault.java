package broadside.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong, without where: the id of a message and its arguments.
 *
 * @param id key of the message in the bundle, such as {@code unknown-key}; {@code id.hint} tells
 *     how to mend it
 * @param args arguments of the message, in the order of its pattern; of a {@link Place} its file
 *     and line are printed
 * @param suggestion what was probably meant
 */
public record Fault(String id, List<Object> args, Optional<String> suggestion) {
  public Fault {
    args = List.copyOf(args);
  }

  /** A fault with its arguments. */
  public static Fault of(String id, Object... args) {
    return new Fault(id, List.of(args), Optional.empty());
  }

  /** The same fault with what was probably meant. */
  public Fault suggesting(Optional<String> meant) {
    return new Fault(id, args, meant);
  }
}
