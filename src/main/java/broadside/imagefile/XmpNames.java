package broadside.imagefile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the properties of XMP tell, by their names. */
final class XmpNames {
  private static final Map<Trace, Set<String>> NAMES =
      Map.of(
          Trace.POSITION,
          Set.of(
              "GPSLatitude",
              "GPSLongitude",
              "GPSDestLatitude",
              "GPSDestLongitude",
              "City",
              "State",
              "Country",
              "Location",
              "Sublocation",
              "LocationCreated",
              "LocationShown"),
          Trace.PERSON,
          Set.of(
              "creator",
              "Artist",
              "Author",
              "rights",
              "Copyright",
              "Credit",
              "Source",
              "AuthorsPosition",
              "CaptionWriter",
              "CreatorContactInfo",
              "OwnerName",
              "CameraOwnerName",
              "PersonInImage",
              "RegionInfo",
              "Regions"),
          Trace.TEXT,
          Set.of(
              "description",
              "title",
              "subject",
              "Headline",
              "Instructions",
              "Keywords",
              "ImageDescription",
              "UserComment"),
          Trace.PICTURE,
          Set.of("Thumbnails", "GainMap", "Container", "Data"),
          Trace.DEVICE,
          Set.of(
              "Make",
              "Model",
              "Lens",
              "LensModel",
              "SerialNumber",
              "BodySerialNumber",
              "LensSerialNumber"),
          Trace.TIME,
          Set.of("DateTimeOriginal", "DateTimeDigitized", "DateCreated"));

  private XmpNames() {}

  /**
   * What a property tells.
   *
   * @param name without the prefix of its namespace
   */
  static Optional<Trace> trace(String name) {
    return NAMES.entrySet().stream()
        .filter(kind -> kind.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
