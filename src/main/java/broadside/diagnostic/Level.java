package broadside.diagnostic;

/** How grave a {@link Diagnostic} is: an error stops the build, a warning does not. */
public enum Level {
  ERROR,
  WARNING
}
