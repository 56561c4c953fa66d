/**
 * From the bytes of a file to nodes that remember their place.
 *
 * <ol>
 *   <li><b>Scan</b>: {@link broadside.source.YamlReader} checks size and encoding and reports
 *       hidden characters.
 *   <li><b>Read</b>: {@link broadside.source.TreeBuilder} walks once over the {@link
 *       broadside.source.YamlEvents} of the parser, builds the {@link broadside.source.Node}s and
 *       refuses what has no place in a record; {@link broadside.source.SyntaxFault} words what the
 *       parser complains of.
 *   <li><b>Remember</b>: the same walk notes where each key and value stands, for {@link
 *       broadside.diagnostic.Locations}.
 * </ol>
 *
 * <p>A {@link broadside.source.ScalarNode} is the text that was typed. What it means is for the
 * mappers, which turn the tree into the records of the model.
 */
package broadside.source;
