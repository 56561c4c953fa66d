package broadside.imagefile;

import broadside.diagnostic.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JPEG (ITU T.81) with the segments of JFIF, EXIF, Photoshop and others. */
final class JpegFile implements Container {
  /** Progressive pictures have ten or so; each makes a decoder look at all pixels again. */
  private static final int MOST_SCANS = 100;

  private static final String ADOBE = "Adobe\0\144\0\0\0\0";
  private static final int SAMPLE_BITS = 8;
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";

  /** Which packet a part of it belongs to, how long that is, and where in it the part stands. */
  private static final int PART_OF_XMP = MORE_XMP.length() + 32 + 4 + 4;

  private static final String PHOTOSHOP = "Photoshop 3.0\0";

  private final Besides besides = new Besides();
  private final Map<Integer, JpegSegment> head = new TreeMap<>();
  private final List<JpegSegment> profiles = new ArrayList<>();
  private final List<JpegSegment> profile;
  private final List<JpegSegment> parts = new ArrayList<>();
  private final List<JpegSegment> picture;
  private final ImageSize size;
  private final ByteArrayOutputStream moreXmp = new ByteArrayOutputStream();
  private int scans;

  private JpegFile(ByteBuffer in, ImageLimits most) throws IOException {
    JpegSegment segment = JpegSegment.read(in);
    while (segment.marker() != JpegSegment.EOI) {
      sort(segment);
      segment = JpegSegment.read(in);
    }
    JpegSegment frame = frame();
    size = most.check(JpegFrame.size(frame));
    picture = JpegTables.used(new JpegFrame(frame), parts);
    profile = JpegProfile.of(profiles, besides);
    trailer(in);
    if (moreXmp.size() > 0) {
      besides.add(Besides.Kind.XMP, moreXmp.toByteArray());
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged, or not within the limits
   */
  static JpegFile read(byte[] file, ImageLimits most) throws IOException {
    return new JpegFile(ByteBuffer.wrap(file).position(2), most);
  }

  private void sort(JpegSegment segment) {
    if (segment.isPicture()) {
      parts.add(segment);
      surplus(segment);
      scans += segment.marker() == JpegSegment.SOS ? 1 : 0;
    } else if (scans == 0 && JfifHead.is(segment)) {
      head(segment.marker(), JfifHead.clean(segment.content(), besides));
    } else if (scans == 0 && segment.is(14, "Adobe") && segment.content().length > ADOBE.length()) {
      adobe(segment.content());
    } else if (segment.is(2, JpegProfile.NAME)) {
      profiles.add(segment);
    } else {
      besides(segment);
    }
  }

  /** An interval of restarts takes two bytes. */
  private void surplus(JpegSegment segment) {
    if (segment.marker() == JpegSegment.DRI && segment.content().length > Short.BYTES) {
      besides.add(Trace.PROGRAM);
    }
  }

  /** How colours are to be transformed; its version and its flags say nothing to decoders. */
  private void adobe(byte[] content) {
    byte[] plain = Arrays.copyOf(latin(ADOBE), ADOBE.length() + 1);
    plain[ADOBE.length()] = content[ADOBE.length()];
    head(JpegSegment.APP0 + 14, plain);
  }

  /** Of several the last one before the pixels counts. */
  private void head(int marker, byte[] content) {
    if (head.put(marker, new JpegSegment(marker, content)) != null) {
      besides.add(Trace.PROGRAM);
    }
  }

  private void besides(JpegSegment segment) {
    if (segment.marker() == JpegSegment.COM) {
      besides.add(Trace.TEXT);
    } else if (segment.is(1, EXIF)) {
      Besides.Kind kind = scans == 0 ? Besides.Kind.EXIF : Besides.Kind.LATE_EXIF;
      besides.add(kind, segment.behind(EXIF.length()));
    } else if (segment.is(1, XMP)) {
      besides.add(Besides.Kind.XMP, segment.behind(XMP.length()));
    } else if (segment.is(1, MORE_XMP) && segment.content().length >= PART_OF_XMP) {
      moreXmp.writeBytes(segment.behind(PART_OF_XMP));
    } else if (segment.is(13, PHOTOSHOP)) {
      besides.add(Besides.Kind.PHOTOSHOP, segment.behind(PHOTOSHOP.length()));
    } else if (segment.is(0, "JFXX\0") || segment.is(2, "MPF\0")) {
      besides.add(Trace.PICTURE);
    } else {
      besides.add(Trace.PROGRAM);
    }
  }

  private JpegSegment frame() throws IOException {
    List<JpegSegment> frames = parts.stream().filter(JpegSegment::isFrame).toList();
    if (frames.size() != 1 || scans == 0 || scans > MOST_SCANS) {
      throw new IOException("frames or scans");
    }
    JpegSegment frame = frames.get(0);
    if (frame.marker() > JpegSegment.SOF2 || frame.content()[0] != SAMPLE_BITS) {
      throw new RefusedException(Fault.of("picture-coding"));
    }
    return frame;
  }

  /** Cameras put a second picture there. */
  private void trailer(ByteBuffer in) {
    if (in.hasRemaining()) {
      boolean isPicture = in.remaining() > 1 && in.getShort() == (short) 0xFFD8;
      besides.add(isPicture ? Trace.PICTURE : Trace.TRAILER);
    }
  }

  @Override
  public ImageSize size() {
    return size;
  }

  @Override
  public Besides besides() {
    return besides;
  }

  @Override
  public byte[] clean(Orientation orientation) {
    List<JpegSegment> extras = new ArrayList<>();
    if (!orientation.isUpright()) {
      byte[] tiff = orientation.exif();
      byte[] exif =
          ByteBuffer.allocate(EXIF.length() + tiff.length).put(latin(EXIF)).put(tiff).array();
      extras.add(new JpegSegment(JpegSegment.APP0 + 1, exif));
    }
    extras.addAll(profile);
    return with(extras);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] with(List<JpegSegment> extras) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) JpegSegment.SOI});
    for (List<JpegSegment> part : List.of(List.copyOf(head.values()), extras, picture)) {
      part.forEach(segment -> segment.write(out));
    }
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) JpegSegment.EOI});
    return out.toByteArray();
  }

  /** Without the profile, which says nothing of the data and would have to be read. */
  @Override
  public void decode() throws IOException {
    JpegDecoder.decode(with(List.of()), size);
  }
}
