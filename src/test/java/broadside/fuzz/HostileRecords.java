package broadside.fuzz;

import java.util.List;

/** Records of incidents: some sound with hostile texts in them, some broken in many ways. */
final class HostileRecords {
  private static final List<String> IDS = List.of("flood", "calls", "end", "count", "total", "x");
  private static final List<String> KEYS =
      List.of(
          "title",
          "statement.headline",
          "statement.lead",
          "phases.first",
          "events.flood.text",
          "events.event-1.text",
          "figures.count.unit",
          "figures.none.unit");
  private static final String HEAD =
      """
      title: %s
      language: %s
      time-zone: %s
      tlp: clear
      span: 2013-05-01/2013-05-13
      release: {state: released, approved-by: Board, released: 2013-06-02}
      phases:
        first: %s
      figures:
        count: {value: about 50000, unit: {one: mail, other: mails}, per: day}
        total: {sum: [count, count]}
      """;

  private final Dice dice;

  HostileRecords(Dice dice) {
    this.dice = dice;
  }

  /** A record that is mostly sound; its texts are hostile. */
  String sound() {
    StringBuilder yaml =
        new StringBuilder(
            HEAD.formatted(
                text(3),
                dice.one("en", "uk", "de", "cs", "he", "pl"),
                dice.one("Europe/Kyiv", "UTC", "America/New_York", "Asia/Kathmandu"),
                text(3)));
    yaml.append("statement:\n  headline: ").append(text(3)).append("\n  lead: ").append(text(8));
    yaml.append("\nevents:\n");
    for (int i = dice.below(5); i >= 0; i--) {
      String id = i == 0 ? "flood" : "event-" + i;
      yaml.append("  - id: ").append(id).append("\n    kind: ");
      yaml.append(dice.one("attack", "impact", "response")).append("\n    ");
      yaml.append(i == 0 ? "when: 2013-05-03" : time()).append("\n    text: ");
      yaml.append(text(10)).append('\n');
    }
    return yaml.toString();
  }

  private String time() {
    return dice.one(
        "when: 2013-05-06",
        "when: 2013-05-02~/..",
        "when: /2013-05",
        "after: flood",
        "when: 2013-05-06T09:30?",
        "between: 2013-05-01/2013-05-03",
        "when: 2013-05-07\n    part: night",
        "after: flood\n    later: some hours");
  }

  /** A text in double quotation marks, which may hold anything. */
  private String text(int pieces) {
    String text = "a" + dice.some(pieces, () -> Hostile.text(dice)) + "b";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** The same with keys and values that do not belong there. */
  String broken() {
    String yaml = sound();
    for (int i = dice.below(4); i >= 0; i--) {
      String id = dice.one(IDS);
      yaml +=
          dice.one(
              "  - id: " + id + "\n    after: [" + id + ", flood]\n    text: x\n",
              "  - when: '" + dice.some(4, () -> Hostile.when(dice)) + "'\n    kind: attack\n",
              "  - {id: y, kind: attack, later: \"" + quantity() + "\", text: a}\n",
              "  - figures: {" + id + ": \"" + quantity() + "\"}\n",
              "sources: {" + id + ": {url: \"" + dice.some(3, () -> Hostile.when(dice)) + "\"}}\n",
              "revisions: [{date: " + Math.abs(dice.below(9999)) + "-01-01, text: \"\"}]\n",
              "people: [a, b]\n",
              id + ": " + dice.some(3, () -> Hostile.yaml(dice)) + "\n");
    }
    return dice.once(2) ? yaml : dice.mutated(yaml, () -> Hostile.yaml(dice));
  }

  /** A translation of some of the texts, with keys and forms that may not fit. */
  String translation() {
    StringBuilder yaml = new StringBuilder();
    for (String key : KEYS) {
      if (!dice.once(3)) {
        yaml.append(key).append(": ").append(translated()).append('\n');
      }
    }
    return dice.once(4) ? dice.mutated(yaml.toString(), () -> Hostile.yaml(dice)) : yaml.toString();
  }

  private String translated() {
    return dice.one(
        text(6),
        "{text: " + text(4) + ", of: " + text(1) + "}",
        "{one: " + text(1) + ", few: " + text(1) + ", many: " + text(1) + ", other: y}",
        "{other: \"" + quantity() + "\"}",
        "[" + text(1) + "]",
        "");
  }

  private String quantity() {
    return dice.some(5, () -> Hostile.quantity(dice)).replace("\"", "");
  }
}
