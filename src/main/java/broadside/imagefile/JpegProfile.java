package broadside.imagefile;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The colour profile of a JPEG, which may take several segments (ISO 15076-1, B.4). */
final class JpegProfile {
  static final String NAME = "ICC_PROFILE\0";

  private static final int NUMBER = NAME.length();
  private static final int COUNT = NUMBER + 1;
  private static final int CONTENT = NUMBER + 2;

  private JpegProfile() {}

  /** The segments, if they stand in their order and are a profile together; none otherwise. */
  static List<JpegSegment> of(List<JpegSegment> segments) {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    for (int i = 0; i < segments.size(); i++) {
      byte[] content = segments.get(i).content();
      if (content.length < CONTENT
          || content[NUMBER] != (byte) (i + 1)
          || content[COUNT] != (byte) segments.size()) {
        return List.of();
      }
      profile.writeBytes(segments.get(i).behind(CONTENT));
    }
    return IccProfile.isProfile(profile.toByteArray()) ? segments : List.of();
  }
}
