package broadside.source;

import broadside.model.Licence;
import broadside.model.Picture;
import broadside.model.Quote;
import broadside.model.Statement;
import broadside.model.text.Tlp;
import broadside.model.time.When;
import java.util.Map;
import java.util.Optional;

/** Maps the parts of the statement that stand around the events. */
final class StatementMapper {
  private StatementMapper() {}

  static Statement statement(Fields fields) {
    return new Statement(
        fields.place(),
        fields.requiredName("headline"),
        fields.node("editors-note").flatMap(node -> note(node, fields)),
        fields.part("dateline", StatementMapper::dateline).flatMap(dateline -> dateline),
        fields.text("lead"),
        fields.text("closing"),
        fields.list("quotes", StatementMapper::quote),
        fields.flag("sub-headings"),
        fields.string("author"),
        fields.part("picture", StatementMapper::picture));
  }

  private static Optional<Statement.Note> note(Node node, Fields owner) {
    if (node instanceof ScalarNode) {
      return owner
          .textOf(node, Limits.TEXT)
          .map(text -> new Statement.Note(node.place(), text, Optional.empty()));
    }
    return Fields.read(
        node,
        owner.findings(),
        fields ->
            Optional.of(
                new Statement.Note(
                    fields.place(), fields.requiredText("text"), fields.term("tlp", Tlp.class))));
  }

  private static Optional<Statement.Dateline> dateline(Fields fields) {
    fields.require("date");
    Optional<When> date = fields.value("date", Notations::when);
    return Optional.of(fields.name("location"))
        .flatMap(location -> date.map(day -> new Statement.Dateline(location, day)));
  }

  private static Quote quote(Fields fields) {
    fields.require("person");
    return new Quote(
        fields.place(),
        id(fields),
        fields.requiredText("text"),
        fields.string("person").orElse(""),
        fields.term("tlp", Tlp.class));
  }

  private static Optional<String> id(Fields fields) {
    Optional<String> id = fields.string("id");
    id.ifPresent(name -> Ids.check(name, fields.place().child("id"), fields.findings()));
    return id;
  }

  private static Picture picture(Fields fields) {
    return new Picture(
        fields.place(),
        fields.value("file", Notations::file),
        fields.name("title"),
        fields.name("author"),
        fields.address("source"),
        licence(fields),
        fields.name("alt"));
  }

  /** A licence is its name alone, or a name with the address of its text. */
  static Optional<Licence> licence(Fields owner) {
    return owner
        .node("licence")
        .map(
            node ->
                node instanceof ScalarNode
                    ? new MappingNode(node.place(), Map.of("name", node))
                    : node)
        .map(node -> Fields.read(node, owner.findings(), StatementMapper::licenceParts));
  }

  private static Licence licenceParts(Fields fields) {
    return new Licence(fields.requiredName("name").source(), fields.address("url"));
  }
}
