package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Two incidents with one UUID would be one to feeds: the second was copied from the first. */
final class UniqueUuids implements WorkspaceRule {
  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    Set<UUID> known = new HashSet<>();
    return outline.uuids().entrySet().stream()
        .filter(each -> !known.add(each.getValue()))
        .map(UniqueUuids::finding);
  }

  private static Diagnostic finding(Map.Entry<String, UUID> each) {
    return Diagnostic.error(
        Place.of(each.getKey()).child("uuid"), "double-uuid", each.getValue().toString());
  }
}
