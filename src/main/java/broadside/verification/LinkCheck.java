package broadside.verification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Follows links within a site. Files of others count as there, and are not read.
 *
 * @param ours whether a file of ours stands at a path
 * @param ids the places in a file of ours by its path; asked only where a link leads to a place
 * @param others whether somebody else's file stands at a path
 */
public record LinkCheck(
    Predicate<String> ours, Function<String, Set<String>> ids, Predicate<String> others) {

  /** The links that lead nowhere, in their order. */
  public List<Lead> dead(Collection<Lead> leads) {
    return leads.stream().filter(lead -> !leadsSomewhere(lead)).toList();
  }

  private boolean leadsSomewhere(Lead lead) {
    String target = lead.target();
    boolean isFolder = target.isEmpty() || target.endsWith("/");
    if (!isFolder && (ours.test(target) || others.test(target))) {
      return !ours.test(target) || !isPage(target) || has(target, lead.fragment());
    }
    String index = (isFolder ? target : target + "/") + "index.html";
    return ours.test(index) ? has(index, lead.fragment()) : others.test(index);
  }

  /** Whether a file has places: into another one a fragment may mean anything. */
  private static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".svg") || path.endsWith(".xml");
  }

  /** Whether a page has a place of that id. The top is a place of every page. */
  private boolean has(String page, String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || ids.apply(page).contains(fragment);
  }
}
