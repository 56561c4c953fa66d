package broadside.cli;

import java.util.Optional;

/** The version as the jar's manifest states it. */
final class Version {
  private Version() {}

  /** The name of the program with its version; {@code dev} outside of a jar. */
  static String text() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
    return "broadside " + version;
  }
}
