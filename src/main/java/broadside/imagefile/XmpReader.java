package broadside.imagefile;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what XMP tells, by the names of its properties. The library for it builds trees, as deep as
 * the file wants, and loads what a document type names.
 */
final class XmpReader {
  private static final int MOST = 1 << 20;

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
          Set.of("Thumbnails", "GainMap", "Container"),
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

  private final Set<Trace> traces = EnumSet.of(Trace.PROGRAM);

  private XmpReader() {}

  /** What a packet tells; at least that a program wrote it. */
  static Set<Trace> traces(byte[] packet) {
    XmpReader reader = new XmpReader();
    if (packet.length <= MOST) {
      // As text: the parser of the JDK prints what it thinks of wrong bytes.
      reader.read(new String(packet, StandardCharsets.UTF_8));
    }
    return reader.traces;
  }

  private void read(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          names(xml);
        }
      }
    } catch (XMLStreamException damaged) {
      // What was read so far is all that it tells.
    }
  }

  private void names(XMLStreamReader xml) {
    name(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      name(xml.getAttributeLocalName(i));
    }
  }

  private void name(String name) {
    NAMES.forEach(
        (trace, names) -> {
          if (names.contains(name)) {
            traces.add(trace);
          }
        });
  }
}
