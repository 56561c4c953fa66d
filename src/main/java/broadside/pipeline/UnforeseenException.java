package broadside.pipeline;

/**
 * A failure that nobody foresaw, be it an exception or an error such as a stack that was too small,
 * with what was being worked on.
 */
public final class UnforeseenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String subject;

  /**
   * A failure.
   *
   * @param subject the file or folder that was being worked on, relative to the workspace; of a
   *     text the line and the field, too
   * @param cause what was thrown
   */
  UnforeseenException(String subject, Throwable cause) {
    super(subject, cause);
    this.subject = subject;
  }

  /** The file or folder that was being worked on, relative to the workspace. */
  public String subject() {
    return subject;
  }
}
