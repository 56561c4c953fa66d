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
 * The ids by which feeds know incidents: for ever, wherever the site moves. An incident has the
 * UUID of its record; or the id by which it was published before; or a tag URI of the publisher; or
 * else the address at which it is published first.
 *
 * @param publisher who publishes
 * @param earlier what was published before
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6">RFC 4287, atom:id</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the tag URI scheme</a>
 */
public record FeedIds(PublisherInfo publisher, Earlier earlier) {

  /** What was published before. */
  @FunctionalInterface
  public interface Earlier {
    /** Where nothing was. */
    Earlier NOTHING = (statement, address) -> Optional.empty();

    /**
     * The id of a statement that was published before; empty if it was not.
     *
     * @param statement the path of its Markdown
     * @param address that of its page, by which feeds knew it before ids were kept
     */
    Optional<String> id(String statement, String address);
  }

  /** The id of an incident in the feed of a language in which it is told. */
  public String entry(IncidentOutline incident, String language) {
    String folder = incident.folder(language);
    String address = publisher.baseUrl() + folder;
    return incident
        .uuid()
        .map(uuid -> urn(language.equals(incident.language()) ? uuid : named(uuid, language)))
        .or(() -> earlier.id(folder + Exporters.statementFile(), address))
        .or(() -> tag(folder.substring(0, folder.length() - 1)))
        .orElse(address);
  }

  /** The id of the feed of a language. */
  public String feed(PlacementView place) {
    return tag("/" + place.path()).orElse(publisher.baseUrl() + place.path());
  }

  private Optional<String> tag(String specific) {
    return publisher.tag().map(tag -> "tag:" + tag + ":" + specific);
  }

  private static String urn(UUID uuid) {
    return "urn:uuid:" + uuid;
  }

  /** A translation is an entry of its own: a name within the UUID (RFC 9562, section 5.3). */
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
