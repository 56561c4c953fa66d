package broadside.view;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.markdown.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public statement.
 *
 * @param headline the line above all
 * @param dateline where and when it was issued
 * @param editorsNote what the publisher says about it
 * @param lead the first paragraph
 * @param story the phases in their order
 * @param quotes what people said, unless it stands in the story or in the closing
 * @param closing thanks, and what comes next
 * @param zone in which zone clock times are meant; empty where there are none
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
    List<PassageView> story,
    List<QuoteView> quotes,
    List<PassageView> closing,
    Optional<Inline> zone,
    Optional<Inline> author,
    Optional<Inline> picture,
    Optional<String> pictureFile,
    String pictureAlt,
    Optional<ContactView> contact,
    Optional<Markdown> boilerplate,
    Optional<LinkView> licence,
    List<RevisionView> revisions) {
  public StatementView {
    story = List.copyOf(story);
    quotes = List.copyOf(quotes);
    closing = List.copyOf(closing);
    revisions = List.copyOf(revisions);
  }

  /** All texts of more than a line. */
  public Stream<Markdown> texts() {
    Stream<Markdown> passages =
        Stream.concat(story.stream(), closing.stream()).flatMap(PassageView::texts);
    return Stream.of(
            editorsNote.stream(),
            lead.stream(),
            passages,
            quotes.stream().map(QuoteView::text),
            revisions.stream().map(RevisionView::text),
            boilerplate.stream())
        .flatMap(texts -> texts);
  }

  /** The same without what was changed since it was released. */
  public StatementView withoutRevisions() {
    return new StatementView(
        headline,
        dateline,
        editorsNote,
        lead,
        story,
        quotes,
        closing,
        zone,
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

  /**
   * A piece of the statement: one of its parts is there.
   *
   * @param heading the title of what follows
   * @param text paragraphs, or texts that run on as one
   * @param quote what somebody said
   */
  public record PassageView(
      Optional<Inline> heading, Optional<Passage> text, Optional<QuoteView> quote) {
    private Stream<Markdown> texts() {
      return Stream.concat(
          text.stream().flatMap(told -> told.texts().stream()),
          quote.stream().map(QuoteView::text));
    }

    static PassageView heading(Inline heading) {
      return new PassageView(Optional.of(heading), Optional.empty(), Optional.empty());
    }

    static PassageView text(Markdown text) {
      return text(Passage.of(text));
    }

    static PassageView text(Passage text) {
      return new PassageView(Optional.empty(), Optional.of(text), Optional.empty());
    }

    static PassageView quote(QuoteView quote) {
      return new PassageView(Optional.empty(), Optional.empty(), Optional.of(quote));
    }
  }

  /** What somebody said, and who. */
  public record QuoteView(Markdown text, Inline by) {}

  /** What was changed, and on which day. */
  public record RevisionView(String date, Markdown text) {}
}
