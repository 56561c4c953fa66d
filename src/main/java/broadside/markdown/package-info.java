/**
 * Markdown and the two things it becomes. {@link broadside.markdown.Markdown} is the text, {@link
 * broadside.markdown.MarkdownRenderer} turns it into clean HTML by flexmark, {@link
 * broadside.markdown.PlainTextRenderer} turns that into text for an e-mail, so that the formats
 * cannot differ in what they say.
 *
 * <p>Knows none of our other packages.
 */
package broadside.markdown;
