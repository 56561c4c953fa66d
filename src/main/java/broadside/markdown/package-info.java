/**
 * Markdown and the things it becomes. {@link broadside.markdown.Markdown} is the text; {@link
 * broadside.markdown.MarkdownRenderer} reads it once, by flexmark where it has marks, into a tree
 * of safe HTML, from which it writes the HTML and the words; {@link
 * broadside.markdown.PlainTextRenderer} writes text for an e-mail from the same tree, so that the
 * formats cannot differ in what they say.
 *
 * <p>Knows none of our other packages.
 */
package broadside.markdown;
