package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Two incidents with one UUID would be one to feeds: the second was copied from the first. */
final class UniqueUuids implements WorkspaceRule {
  private static final int IN_RECORD = 0;

  @Override
  public Stream<Diagnostic> check(WorkspaceOutline outline) {
    Map<UUID, String> known = new HashMap<>();
    return outline.uuids().entrySet().stream()
        .flatMap(
            each ->
                Optional.ofNullable(known.putIfAbsent(each.getValue(), each.getKey()))
                    .map(other -> finding(each, other))
                    .stream());
  }

  private static Diagnostic finding(Map.Entry<String, UUID> each, String other) {
    return Diagnostic.error(
        Place.of(each.getKey()).child("uuid"),
        "double-uuid",
        each.getValue().toString(),
        other,
        IN_RECORD);
  }
}
