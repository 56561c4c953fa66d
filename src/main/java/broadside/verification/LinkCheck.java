package broadside.verification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Follows links within a site. Files of others count as there, and are not read.
 *
 * @param ids the places in a page of ours by its path; empty for what is no page of ours
 * @param others whether somebody else's file stands at a path
 */
public record LinkCheck(Function<String, Optional<Set<String>>> ids, Predicate<String> others) {

  /** The links that lead nowhere, in their order. */
  public List<Lead> dead(Collection<Lead> leads) {
    return leads.stream().filter(lead -> !leadsSomewhere(lead)).toList();
  }

  private boolean leadsSomewhere(Lead lead) {
    String target = lead.target();
    boolean isFolder = target.isEmpty() || target.endsWith("/");
    if (!isFolder) {
      Optional<Set<String>> file = ids.apply(target);
      if (file.isPresent() || others.test(target)) {
        return file.isEmpty() || !isPage(target) || has(file.get(), lead.fragment());
      }
    }
    String index = (isFolder ? target : target + "/") + "index.html";
    Optional<Set<String>> page = ids.apply(index);
    return page.map(there -> has(there, lead.fragment())).orElseGet(() -> others.test(index));
  }

  /** Whether a file has places: into another one a fragment may mean anything. */
  private static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".svg") || path.endsWith(".xml");
  }

  /** Whether a page has a place of that id. The top is a place of every page. */
  private static boolean has(Set<String> ids, String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || ids.contains(fragment);
  }
}
