package broadside.verification;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML with the parser of the JDK, which is told to fetch nothing and to know no entities.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html">OWASP
 *     on external entities</a>
 */
final class XmlReader {
  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private final SAXParser parser = parser();

  /** What a feed or a drawing holds. */
  Page read(String path, String xml) {
    Collector found = new Collector(new LinkedHashSet<>(), new HashSet<>());
    try {
      parser.parse(new InputSource(new StringReader(xml)), found);
      return new Page(found.links, found.ids, List.of());
    } catch (SAXParseException e) {
      String position = e.getLineNumber() + ":" + e.getColumnNumber();
      SiteFault fault = SiteFault.brokenPage(path, position, String.valueOf(e.getMessage()));
      return new Page(Set.of(), Set.of(), List.of(fault));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e); // our handler throws none, and a text is always there
    }
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(XERCES + "disallow-doctype-decl", true);
      factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e); // the JDK's own parser knows all of these
    }
  }

  private static final class Collector extends DefaultHandler {
    private final Set<String> links;
    private final Set<String> ids;

    Collector(Set<String> links, Set<String> ids) {
      this.links = links;
      this.ids = ids;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      for (int i = 0; i < attributes.getLength(); i++) {
        links.addAll(Links.ofAttribute(attributes.getQName(i), attributes.getValue(i)));
        if (attributes.getQName(i).equals("id") || attributes.getQName(i).equals("xml:id")) {
          ids.add(attributes.getValue(i));
        }
      }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault; // without this the parser prints it first
    }
  }
}
