package broadside.validation.personal;

/**
 * Something in a text that is not for everybody.
 *
 * @param kind what it is
 * @param value what readers make of it, such as {@code press@example.org}
 * @param typed the piece of the text behind which it stands, such as {@code press[at]example.org}
 */
public record Exposure(Kind kind, String value, String typed) {
  /** So much of a secret lets its owner recognise it, and nobody use it. */
  private static final int SHOWN = 4;

  /** The value as a message may show it. */
  public String shown() {
    return kind == Kind.SECRET && value.length() > SHOWN
        ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
        : value;
  }
}
