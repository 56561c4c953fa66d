package broadside.export;

import broadside.model.text.Term;

/** In what form a document is written. */
public enum Format implements Term {
  MD("text/markdown"),
  HTML("text/html"),
  TXT("text/plain"),
  JSON("application/json"),
  CSV("text/csv");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * Its media type, without the character set, which is always UTF-8.
   *
   * @see <a href="https://www.iana.org/assignments/media-types/">IANA, media types</a>
   */
  public String mediaType() {
    return mediaType;
  }

  /** Whether its files say by a byte order mark that they are UTF-8: spreadsheets guess else. */
  boolean needsMark() {
    return this == CSV;
  }
}
