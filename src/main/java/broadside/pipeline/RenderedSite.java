package broadside.pipeline;

import broadside.output.PublishedStatement;
import broadside.verification.Lead;
import broadside.verification.LinkCheck;
import broadside.verification.SiteFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A whole site that a build has made or kept, and that waits to be put in place.
 *
 * @param incidents the pages of each incident that the site shows, by its name
 * @param shared the pages about all incidents, and what all pages share
 */
record RenderedSite(Map<String, RenderedUnit> incidents, RenderedUnit shared) {

  private Stream<RenderedUnit> units() {
    return Stream.concat(incidents.values().stream(), Stream.of(shared));
  }

  /** What the statements that were made say now. */
  List<PublishedStatement> statements() {
    return units().flatMap(unit -> unit.statements().stream()).toList();
  }

  /** What is wrong with pages by themselves. */
  List<SiteFault> faults() {
    return units().flatMap(unit -> unit.faults().stream()).toList();
  }

  /**
   * The links that lead nowhere.
   *
   * @param others whether somebody else's file stands at a path of the site
   */
  List<Lead> deadLinks(Predicate<String> others) {
    Map<String, MadeFile> files = new HashMap<>();
    units()
        .flatMap(unit -> unit.unit().files().stream())
        .forEach(file -> files.put(file.path(), file));
    LinkCheck check = new LinkCheck(files::containsKey, path -> files.get(path).places(), others);
    return units().flatMap(unit -> check.dead(unit.unit().leads()).stream()).toList();
  }
}
