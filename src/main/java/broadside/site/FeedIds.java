package broadside.site;

import broadside.edition.PublisherInfo;
import broadside.export.Exporters;
import broadside.view.IncidentOutline;
import broadside.view.PlacementView;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * The ids of feeds and of the incidents in them: for ever, wherever the site moves. An incident has
 * the UUID of its record; anything else the id by which it was published before. What is new has a
 * tag URI of the publisher, or else a UUID that is made of the publisher's name and its own.
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

  /** The id of an incident in the feed of a language in which it is told. */
  public String entry(IncidentOutline incident, String language) {
    String folder = incident.folder(language);
    return incident
        .uuid()
        .map(uuid -> urn(uuid, incident, language))
        .or(() -> known(incident, language))
        .or(() -> tag(folder.substring(0, folder.length() - 1)))
        .orElseGet(() -> urn(named(publisherUuid(), incident.id()), incident, language));
  }

  /** The id by which an incident was published before in a language; empty if it was not. */
  public Optional<String> known(IncidentOutline incident, String language) {
    String folder = incident.folder(language);
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
