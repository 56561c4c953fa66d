package broadside.data;

import java.util.List;
import java.util.Optional;

/**
 * The page of an incident for search engines and archives: a {@code NewsArticle} of schema.org, as
 * it stands in the page itself. src/docs/formats.md documents it; fields are added, never renamed.
 *
 * @param context the vocabulary of the other fields
 * @param type what it is: an article, and as long as the incident goes on a live blog, too
 * @param headline the headline of the statement
 * @param inLanguage the language of the page (BCP 47)
 * @param url the address of the page
 * @param mainEntityOfPage the same: the page is about nothing else
 * @param image the address of its card; empty where it has none
 * @param datePublished when the statement went out, as exactly as it is known
 * @param dateModified when it was last revised or taken back
 * @param creativeWorkStatus {@code Draft} or {@code Withdrawn}; empty for what stands
 * @param author who wrote it
 * @param publisher who publishes it
 * @param license where the terms of its use stand
 * @param correction what was corrected or added since, or why it was taken back
 * @param coverageStartTime since when the incident goes on; empty once it is over
 * @param liveBlogUpdate what happened so far, in order; empty once it is over
 * @see <a href="https://schema.org/LiveBlogPosting">LiveBlogPosting</a>
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
public record ArticleData(
    String context,
    List<String> type,
    String headline,
    String inLanguage,
    String url,
    String mainEntityOfPage,
    Optional<String> image,
    Optional<String> datePublished,
    Optional<String> dateModified,
    Optional<String> creativeWorkStatus,
    Optional<Person> author,
    Organization publisher,
    Optional<String> license,
    List<CorrectionComment> correction,
    Optional<String> coverageStartTime,
    List<BlogPosting> liveBlogUpdate) {
  public ArticleData {
    type = List.copyOf(type);
    correction = List.copyOf(correction);
    liveBlogUpdate = List.copyOf(liveBlogUpdate);
  }

  /**
   * Something that happened in an incident that still goes on.
   *
   * @param headline a few words about it
   * @param datePublished when it happened, as exactly as it is known
   * @param url where it stands in the timeline
   * @param articleBody what happened, in words
   */
  public record BlogPosting(
      String headline, Optional<String> datePublished, String url, String articleBody) {}

  /** Who wrote it. */
  public record Person(String name, Optional<String> jobTitle) {}

  /** Who publishes it, and where their own website is. */
  public record Organization(String name, Optional<String> url) {}

  /**
   * What was changed.
   *
   * @param datePublished when
   * @param inLanguage the language of the text, where it is another one than that of the page
   * @param text what, in words
   */
  public record CorrectionComment(String datePublished, Optional<String> inLanguage, String text) {}
}
