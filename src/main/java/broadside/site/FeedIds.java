package broadside.site;

import broadside.edition.PublisherInfo;
import broadside.export.Exporters;
import broadside.view.IncidentOutline;
import broadside.view.PlacementView;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The ids of feeds and of the incidents in them: for ever, wherever the site moves. An incident has
 * the id by which it was published before; what is new has the UUID of its record, or else a tag
 * URI of the publisher, or else a UUID that is made of the publisher's name and its own.
 *
 * @param publisher who publishes
 * @param earlier what was published before
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6">RFC 4287, atom:id</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the tag URI scheme</a>
 */
public record FeedIds(PublisherInfo publisher, Earlier earlier) {
  /** How the id of what has a UUID begins. */
  public static final String URN = "urn:uuid:";

  /** Of the names of publishers, as RFC 9562, section 6.6 has those of hosts. */
  private static final UUID PUBLISHERS = UUID.fromString("e3b2a1c6-94d1-4f0e-8f3a-5d7c0b6e2a19");

  /** What was published before. */
  @FunctionalInterface
  public interface Earlier {
    /** Where nothing was. */
    Earlier NOTHING = (name, file, former) -> Optional.empty();

    /**
     * The id of what was published before; empty if it was not.
     *
     * @param name what the id is kept under: the path of a statement's Markdown, or the language of
     *     a feed
     * @param file the path of the file that was published
     * @param former the id that it had before ids were kept
     */
    Optional<String> id(String name, String file, String former);
  }

  /** The id of an incident in the feed of a language, be it told in that language or not. */
  public String entry(IncidentOutline incident, String feed) {
    String language = incident.languages().contains(feed) ? feed : incident.language();
    return known(incident, feed)
        .or(() -> incident.uuid().map(uuid -> urn(uuid, incident, language)))
        .or(() -> tag(withoutEnd(incident.folder(language))))
        .orElseGet(() -> urn(named(publisherUuid(), incident.id()), incident, language));
  }

  /** The name under which the id of an incident in the feed of a language is kept. */
  public static String name(IncidentOutline incident, String feed) {
    return PlacementView.folder(incident.id() + "/", incident.language(), feed)
        + Exporters.statementFile();
  }

  /** By which an incident was published in a feed; the UUID of its record has to agree with it. */
  private Optional<String> known(IncidentOutline incident, String feed) {
    return incident.uuid().filter(uuid -> !isKnownAs(incident, URN + uuid)).isPresent()
        ? Optional.empty()
        : earlier(incident, feed);
  }

  private boolean isKnownAs(IncidentOutline incident, String id) {
    return Stream.of(publisher.languages(), incident.languages())
        .flatMap(List::stream)
        .anyMatch(feed -> earlier(incident, feed).equals(Optional.of(id)));
  }

  /** What had no translation stood in the feed of that language as it was written. */
  private Optional<String> earlier(IncidentOutline incident, String feed) {
    String folder = incident.id() + "/";
    boolean wasOriginal =
        !incident.languages().contains(feed)
            || incident.language().equals(feed)
            || earlier.id(feed, "", "").isPresent();
    return earlier(folder + feed + "/")
        .or(() -> Optional.of(folder).filter(any -> wasOriginal).flatMap(this::earlier));
  }

  private Optional<String> earlier(String folder) {
    String statement = folder + Exporters.statementFile();
    return earlier.id(statement, statement, publisher.baseUrl() + folder);
  }

  /** The id of the feed of a language. */
  public String feed(PlacementView place) {
    String former = tag("/" + place.path()).orElse(publisher.baseUrl() + place.path());
    String feed = "/" + place.language() + "/";
    return earlier
        .id(place.language(), place.path() + SiteLayout.ATOM, former)
        .or(() -> tag(feed))
        .orElseGet(() -> URN + named(publisherUuid(), feed));
  }

  private static String withoutEnd(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  private UUID publisherUuid() {
    return named(PUBLISHERS, publisher.name().source());
  }

  private Optional<String> tag(String specific) {
    return publisher.tag().map(tag -> "tag:" + tag + ":" + specific);
  }

  /** A translation is an entry of its own: its language is a name within the incident. */
  private static String urn(UUID uuid, IncidentOutline incident, String language) {
    return URN + (language.equals(incident.language()) ? uuid : named(uuid, language));
  }

  /** The UUID of a name within another one (RFC 9562, section 5.3). */
  private static UUID named(UUID namespace, String name) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(
        ByteBuffer.allocate(2 * Long.BYTES + letters.length)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .put(letters)
            .array());
  }
}
