package broadside.imagefile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The colour profile of a JPEG, which may take several segments (ISO 15076-1, B.4). */
final class JpegProfile {
  static final String NAME = "ICC_PROFILE\0";

  private static final int NUMBER = NAME.length();
  private static final int COUNT = NUMBER + 1;
  private static final int CONTENT = NUMBER + 2;

  /** Bytes of a profile that fit into a segment. */
  private static final int MOST = 0xFFFF - 2 - CONTENT;

  private JpegProfile() {}

  /**
   * The segments of the profile; none if they do not stand in their order, or are no profile.
   *
   * @param besides where it is noted what of them is left out
   */
  static List<JpegSegment> of(List<JpegSegment> segments, Besides besides) {
    Optional<byte[]> profile = joined(segments).flatMap(all -> IccProfile.of(all, besides));
    if (profile.isEmpty() && !segments.isEmpty()) {
      besides.add(Trace.PROFILE);
    }
    return profile.map(JpegProfile::segments).orElse(List.of());
  }

  private static Optional<byte[]> joined(List<JpegSegment> segments) {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    for (int i = 0; i < segments.size(); i++) {
      byte[] content = segments.get(i).content();
      if (content.length < CONTENT
          || content[NUMBER] != (byte) (i + 1)
          || content[COUNT] != (byte) segments.size()) {
        return Optional.empty();
      }
      profile.writeBytes(segments.get(i).behind(CONTENT));
    }
    return Optional.of(profile.toByteArray());
  }

  private static List<JpegSegment> segments(byte[] profile) {
    int count = (profile.length + MOST - 1) / MOST;
    List<JpegSegment> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] part = Arrays.copyOfRange(profile, i * MOST, Math.min(profile.length, (i + 1) * MOST));
      ByteBuffer content = ByteBuffer.allocate(CONTENT + part.length);
      content.put(NAME.getBytes(StandardCharsets.ISO_8859_1));
      content.put((byte) (i + 1)).put((byte) count).put(part);
      segments.add(new JpegSegment(JpegSegment.APP0 + 2, content.array()));
    }
    return segments;
  }
}
