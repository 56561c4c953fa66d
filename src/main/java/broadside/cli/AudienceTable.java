package broadside.cli;

import broadside.edition.Audience;
import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.model.Incident;
import broadside.model.Part;
import broadside.model.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The parts of an incident as a table: a row for each part, a column for each audience. */
final class AudienceTable {
  private final Console console;

  AudienceTable(Console console) {
    this.console = console;
  }

  Table of(Incident incident) {
    List<Part> parts = Parts.of(incident).all();
    List<List<Inline>> rows = new ArrayList<>();
    rows.add(row(console.text("audience.rest"), parts.get(0)));
    parts.stream().skip(1).map(part -> row(part.name(), part)).forEach(rows::add);
    return new Table(incident.id(), head(), rows);
  }

  private List<String> head() {
    return Stream.concat(
            Stream.of("part", "label"),
            Stream.concat(Arrays.stream(Audience.values()).map(Audience::word), Stream.of("why")))
        .map(column -> console.text("audience." + column))
        .toList();
  }

  private List<Inline> row(String name, Part part) {
    List<String> cells = new ArrayList<>(List.of(name, part.label().marking()));
    for (Audience audience : Audience.values()) {
      cells.add(console.text(audience.maySee(part.label()) ? "audience.yes" : "audience.no"));
    }
    cells.add(why(part));
    return cells.stream().map(Inline::of).toList();
  }

  private String why(Part part) {
    Part deciding = part.deciding();
    if (deciding.own().isEmpty()) {
      return console.text("audience.unlabelled");
    }
    if (deciding.equals(part)) {
      return console.text("audience.own");
    }
    return deciding.whole().isEmpty()
        ? console.text("audience.of-incident")
        : console.text("audience.of-part", deciding.name());
  }
}
