package broadside.language;

import java.util.List;

/** The languages that Broadside can write. Each has a bundle of wording. */
public final class Languages {
  /** Their BCP 47 tags. */
  public static final List<String> ALL =
      List.of("en", "uk", "de", "cs", "sv", "fr", "es", "it", "pl", "nl", "ru", "he");

  private Languages() {}
}
