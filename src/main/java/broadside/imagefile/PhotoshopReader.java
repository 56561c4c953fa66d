package broadside.imagefile;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the resources of Photoshop tell, of which the captions of IPTC are one. The reader of
 * the library would follow XMP and thumbnails within them.
 */
final class PhotoshopReader {
  private static final int SIGNATURE = 0x3842494D; // 8BIM
  private static final int IPTC = 0x0404;
  private static final int OLD_THUMBNAIL = 0x0409;
  private static final int THUMBNAIL = 0x040C;
  private static final int EXIF = 0x0422;
  private static final int XMP = 0x0424;

  private final Set<Trace> traces = EnumSet.noneOf(Trace.class);

  private PhotoshopReader() {}

  /** What a block tells. */
  static Set<Trace> traces(byte[] block) {
    PhotoshopReader reader = new PhotoshopReader();
    ByteBuffer in = ByteBuffer.wrap(block);
    try {
      while (in.remaining() > 4 && in.getInt() == SIGNATURE) {
        reader.resource(in);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException cut) {
      reader.traces.add(Trace.PROGRAM);
    }
    return reader.traces;
  }

  /** What captions of IPTC tell, without a resource around them. */
  static Set<Trace> captions(byte[] iptc) {
    PhotoshopReader reader = new PhotoshopReader();
    reader.iptc(iptc);
    return reader.traces;
  }

  /** A number, a name with its length, the length of the data, the data; both are padded. */
  private void resource(ByteBuffer in) {
    int id = in.getShort();
    int name = in.get() & 0xFF;
    in.position(in.position() + name + (name + 1) % 2);
    int length = in.getInt();
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] data = new byte[length];
    in.get(data);
    in.position(Math.min(in.limit(), in.position() + length % 2));
    resource(id, data);
  }

  private void resource(int id, byte[] data) {
    switch (id) {
      case IPTC -> iptc(data);
      case OLD_THUMBNAIL, THUMBNAIL -> traces.add(Trace.PICTURE);
      case XMP -> traces.addAll(XmpReader.traces(data));
      case EXIF -> traces.addAll(ExifReader.read(data).traces());
      default -> {
        // How to print it, how to save it.
      }
    }
  }

  private void iptc(byte[] data) {
    Metadata metadata = new Metadata();
    new IptcReader().extract(new SequentialByteArrayReader(data), metadata, data.length);
    for (IptcDirectory directory : metadata.getDirectoriesOfType(IptcDirectory.class)) {
      for (Tag tag : directory.getTags()) {
        trace(tag.getTagType()).ifPresent(traces::add);
      }
    }
  }

  private static Optional<Trace> trace(int tag) {
    return Optional.ofNullable(
        switch (tag) {
          case IptcDirectory.TAG_CITY,
              IptcDirectory.TAG_SUB_LOCATION,
              IptcDirectory.TAG_PROVINCE_OR_STATE,
              IptcDirectory.TAG_CONTENT_LOCATION_NAME,
              IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME ->
              Trace.POSITION;
          case IptcDirectory.TAG_BY_LINE,
              IptcDirectory.TAG_BY_LINE_TITLE,
              IptcDirectory.TAG_CREDIT,
              IptcDirectory.TAG_SOURCE,
              IptcDirectory.TAG_CONTACT,
              IptcDirectory.TAG_CAPTION_WRITER,
              IptcDirectory.TAG_COPYRIGHT_NOTICE ->
              Trace.PERSON;
          case IptcDirectory.TAG_DATE_CREATED, IptcDirectory.TAG_DIGITAL_DATE_CREATED -> Trace.TIME;
          case IptcDirectory.TAG_CODED_CHARACTER_SET,
              IptcDirectory.TAG_APPLICATION_RECORD_VERSION,
              IptcDirectory.TAG_ENVELOPE_RECORD_VERSION ->
              null;
          default -> Trace.TEXT;
        });
  }
}
