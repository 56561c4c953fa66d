package broadside.privacy;

import broadside.model.Incident;
import broadside.model.Translatables;
import broadside.model.text.Tlp;
import broadside.model.translation.Translatable;
import broadside.privacy.Canary.Stay;
import broadside.privacy.CanaryIncident.Case;
import broadside.privacy.Yaml.Hand;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace that is full of tokens: incidents of every label, in every state, in every hand. */
final class CanaryWorkspace {
  private static final Map<String, Object> RELEASED =
      Map.of("state", "released", "released", "2013-06-02");
  private static final Map<String, Object> DRAFT = Map.of("state", "draft");

  private final Canaries canaries = new Canaries();
  private final List<CanaryIncident> incidents = new ArrayList<>();
  private final Map<String, Map<String, Object>> trees = new LinkedHashMap<>();
  private final List<String> hashes = new ArrayList<>();
  private final TestWorkspace workspace;

  CanaryWorkspace(Path root) {
    this.workspace = new TestWorkspace(root);
    writePublisher();
    cases().forEach(each -> incidents.add(new CanaryIncident(canaries, each)));
    incidents.forEach(this::write);
    Map<String, CanaryIncident> byId = new LinkedHashMap<>();
    incidents.forEach(incident -> byId.put(incident.id(), incident));
    workspace
        .outcome()
        .workspace()
        .incidents()
        .forEach(incident -> translate(incident, byId.get(incident.id())));
  }

  TestWorkspace workspace() {
    return workspace;
  }

  Canaries canaries() {
    return canaries;
  }

  /** The files of the record as trees, by their names. */
  Map<String, Map<String, Object>> trees() {
    return trees;
  }

  /** The hashes by which translations know withheld sources. */
  List<String> withheldHashes() {
    return hashes;
  }

  /** All labels of incident and editor's note, all states, all hands. */
  static List<Case> cases() {
    List<Case> all = new ArrayList<>();
    for (Hand hand : Hand.values()) {
      all.add(new Case(Optional.of(Tlp.CLEAR), Optional.empty(), RELEASED, true, hand, true));
    }
    states()
        .forEach(
            (state, isOut) ->
                all.add(
                    new Case(
                        Optional.of(Tlp.CLEAR),
                        Optional.empty(),
                        state,
                        isOut,
                        Hand.LINES,
                        false)));
    CanaryIncident.labels(Tlp.CLEAR)
        .forEach(
            own -> {
              Tlp label = own.orElse(Tlp.RED);
              boolean isOut = label == Tlp.CLEAR;
              CanaryIncident.labels(label)
                  .forEach(
                      note ->
                          all.add(
                              new Case(
                                  own,
                                  note,
                                  isOut ? RELEASED : DRAFT,
                                  isOut,
                                  Hand.FLOW,
                                  note.isEmpty())));
            });
    return all;
  }

  /** States beside released, and whether they are on the site; some of them withdrawn. */
  private static Map<Map<String, Object>, Boolean> states() {
    Map<Map<String, Object>, Boolean> states = new LinkedHashMap<>();
    states.put(DRAFT, false);
    states.put(Map.of("state", "approved"), false);
    states.put(Map.of("state", "embargoed", "embargo", "2013-06-02T09:00"), false);
    states.put(Map.of("state", "embargoed", "embargo", "2013-06-01T09:00"), true);
    states.put(
        Map.of("state", "withdrawn", "released", "2013-06-01", "withdrawn", "2013-06-02"), true);
    return states;
  }

  private void write(CanaryIncident incident) {
    Map<String, Object> tree = incident.tree();
    write(incident.id() + "/incident.yaml", tree, incident);
    incident
        .eventFiles()
        .forEach(
            (name, event) -> write(incident.id() + "/events/" + name + ".yaml", event, incident));
    incident.media().forEach(picture -> workspace.picture(incident.id() + "/" + picture));
  }

  private void write(String path, Map<String, Object> tree, CanaryIncident incident) {
    trees.put(path, tree);
    workspace.write(path, Yaml.of(tree, incident.hand(), incident::comment));
  }

  /** A translation of all that there is; the labels are those of the sources. */
  private void translate(Incident read, CanaryIncident incident) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Translatable text : Translatables.of(read)) {
      Canary source = canaries.in(text.text().source());
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("of", tree.size() % 3 == 0 ? "00000000" : text.hash());
      entry.putAll(text.isUnit() ? unit(source) : Map.of("text", words(source, source.stay())));
      tree.put(text.key(), entry);
      if (!source.mayBeOnSite()) {
        hashes.add(text.hash());
      }
    }
    write(incident.id() + "/uk.yaml", tree, incident);
  }

  /** Of three there are few in Ukrainian. */
  private Map<String, Object> unit(Canary source) {
    Map<String, Object> forms = new LinkedHashMap<>();
    forms.put("one", words(source, Stay.ANYWHERE));
    forms.put("few", words(source, Stay.ANYWHERE));
    forms.put("many", words(source, Stay.ANYWHERE));
    forms.put("other", words(source, Stay.ANYWHERE));
    Canary.CASES.forEach(form -> forms.put(form, words(source, Stay.ANYWHERE)));
    return forms;
  }

  private String words(Canary source, Stay stay) {
    String field = "translation of " + source.field();
    return "Це " + canaries.mint(field, source.label(), stay, source.isOut());
  }

  private void writePublisher() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", open("publisher's name"));
    tree.put("website", "https://example.com/" + open("website"));
    tree.put("base-url", "https://example.org/" + open("base URL") + "/");
    tree.put("tag", "example.org,2013");
    tree.put("languages", List.of("en", "uk"));
    tree.put(
        "contact",
        new LinkedHashMap<>(
            Map.of(
                "name",
                open("contact"),
                "url",
                "https://example.com/" + open("contact form"),
                "email",
                open("local part") + "@" + open("host") + ".org")));
    tree.put("boilerplate", open("boilerplate"));
    tree.put(
        "licence",
        new LinkedHashMap<>(
            Map.of("name", open("licence"), "url", "https://example.com/" + open("licence URL"))));
    tree.put("colour", "#5b2a86");
    tree.put("logo", logo());
    tree.put(
        "allow",
        List.of(
            new LinkedHashMap<>(
                Map.of("value", kept("allowed value"), "reason", kept("reason of an allowance")))));
    trees.put("publisher.yaml", tree);
    workspace.write("publisher.yaml", Yaml.of(tree, Hand.COMMENTED, this::comment));
    Map<String, Object> uk = new LinkedHashMap<>();
    for (String key : List.of("name", "contact", "boilerplate", "logo.alt")) {
      uk.put(key, new LinkedHashMap<>(Map.of("of", "00000000", "text", open("translated " + key))));
    }
    workspace.write("publisher.uk.yaml", Yaml.of(uk, Hand.COMMENTED, this::comment));
  }

  private Map<String, Object> logo() {
    String file = "media/" + open("logo") + ".png";
    workspace.picture(file);
    workspace.picture("media/" + kept("picture that is no logo") + ".png");
    return new LinkedHashMap<>(Map.of("file", file, "alt", open("logo alt")));
  }

  private String open(String field) {
    return canaries.mint(field, Tlp.CLEAR, Stay.PAGE, true);
  }

  private String kept(String field) {
    return canaries.mint("publisher's " + field, Tlp.CLEAR, Stay.NEVER, false);
  }

  private String comment() {
    return canaries.mint("comment of the publisher", Tlp.CLEAR, Stay.NEVER, false);
  }
}
