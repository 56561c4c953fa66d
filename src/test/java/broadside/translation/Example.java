package broadside.translation;

import broadside.model.translation.Translatable;
import broadside.testing.TestWorkspace;

/** A small record with every kind of text, and its translation. */
final class Example {
  static final String INCIDENT =
      """
      span: 2013-05-01/2013-05-13
      phases:
        flood: "Spam: a #flood"
      events:
        - id: begin
          when: 2013-05-01
          kind: attack
          phase: flood
          title: It begins
          text: "{When}, {mails} came."
          figures:
            mails: {value: about 50000, unit: {one: e-mail, other: e-mails}, label: Mails}
        - id: end
          when: 2013-05-13
          kind: resolution
          text: |
            It ended {when}.

            - one
            - two
      """;

  private Example() {}

  static Translations translations(TestWorkspace workspace) {
    return Translations.of(workspace.outcome().incident());
  }

  static String hash(TestWorkspace workspace, String key) {
    return translations(workspace).texts().stream()
        .filter(text -> text.key().equals(key))
        .map(Translatable::hash)
        .findFirst()
        .orElseThrow();
  }

  static Ledger.State state(TestWorkspace workspace, String key) {
    Translations translations = translations(workspace);
    return Ledger.of(translations.texts(), translations.in("uk")).lines().stream()
        .filter(line -> line.key().equals(key))
        .map(Ledger.Line::state)
        .findFirst()
        .orElseThrow();
  }
}
