package broadside.view;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * The public statement.
 *
 * @param headline the line above all
 * @param dateline where and when it was issued
 * @param editorsNote what the publisher says about it
 * @param lead the first paragraph
 * @param paragraphs the story, a phase each
 * @param quotes what people said
 * @param closing thanks, and what comes next
 * @param author who wrote it, with role
 * @param picture the credit of the featured picture
 * @param pictureFile address of the picture; empty when it is not at hand
 * @param pictureAlt what the picture shows
 * @param contact whom the press asks
 * @param boilerplate who the organisation is
 * @param licence the terms of the text
 * @param revisions what was changed since it was released
 */
public record StatementView(
    Inline headline,
    Optional<Inline> dateline,
    Optional<Markdown> editorsNote,
    Optional<Markdown> lead,
    List<Markdown> paragraphs,
    List<QuoteView> quotes,
    Optional<Markdown> closing,
    Optional<Inline> author,
    Optional<Inline> picture,
    Optional<String> pictureFile,
    String pictureAlt,
    Optional<ContactView> contact,
    Optional<Markdown> boilerplate,
    Optional<LinkView> licence,
    List<RevisionView> revisions) {
  public StatementView {
    paragraphs = List.copyOf(paragraphs);
    quotes = List.copyOf(quotes);
    revisions = List.copyOf(revisions);
  }

  /** The same without what was changed since it was released. */
  public StatementView withoutRevisions() {
    return new StatementView(
        headline,
        dateline,
        editorsNote,
        lead,
        paragraphs,
        quotes,
        closing,
        author,
        picture,
        pictureFile,
        pictureAlt,
        contact,
        boilerplate,
        licence,
        List.of());
  }

  /**
   * Whom the press asks.
   *
   * @param text a role
   * @param url its contact form
   * @param email its address in words, so that no program can harvest it
   */
  public record ContactView(Inline text, Optional<String> url, Optional<Inline> email) {}

  /** What somebody said, and who. */
  public record QuoteView(Markdown text, Inline by) {}

  /** What was changed, and on which day. */
  public record RevisionView(String date, Markdown text) {}
}
