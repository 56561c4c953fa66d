package broadside.imagefile;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_APPLICATION_NOTES;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IPTC_NAA;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads what EXIF tells. No value is kept, whatever number of tags claim the same long one. Of XMP
 * and captions within it the first block is followed.
 */
final class ExifReader extends DirectoryTiffHandler {
  /** More than fits into a segment of JPEG, for which EXIF was made. */
  private static final int MOST = 0xFFFF;

  private static final int TIFF = 42;
  private static final int FIRST = 0;
  private static final int SECOND = 1;

  /** The code of the characters of a comment comes before it. */
  private static final int COMMENT_CODE = 8;

  private final Set<Trace> traces = EnumSet.noneOf(Trace.class);
  private final Set<Integer> followed = new HashSet<>();
  private final Deque<Integer> directories = new ArrayDeque<>();
  private Orientation orientation = Orientation.UPRIGHT;

  private ExifReader() {
    super(new Metadata(), null);
  }

  /**
   * Reads a block.
   *
   * @param tiff its bytes, without the word before them
   */
  static ExifReader read(byte[] tiff) {
    ExifReader reader = new ExifReader();
    if (tiff.length > MOST) {
      reader.traces.add(Trace.PROGRAM);
      return reader;
    }
    try {
      new TiffReader().processTiff(new ByteArrayReader(tiff), reader, 0);
    } catch (TiffProcessingException | IOException damaged) {
      reader.traces.add(Trace.PROGRAM);
    }
    return reader;
  }

  /** What it tells. */
  Set<Trace> traces() {
    return traces;
  }

  /** How the picture is to be turned. */
  Orientation orientation() {
    return orientation;
  }

  @Override
  public void setTiffMarker(int marker) throws TiffProcessingException {
    if (marker != TIFF) {
      throw new TiffProcessingException("no EXIF");
    }
    directories.push(FIRST);
  }

  @Override
  public boolean tryEnterSubIfd(int tag) {
    boolean isKnown =
        tag == ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET
            || tag == ExifIFD0Directory.TAG_GPS_INFO_OFFSET;
    if (isKnown) {
      directories.push(tag);
    }
    return isKnown;
  }

  /** A second directory describes a thumbnail. */
  @Override
  public boolean hasFollowerIfd() {
    boolean isFirst = directories.peek() == FIRST;
    if (isFirst) {
      traces.add(Trace.PICTURE);
      directories.push(SECOND);
    }
    return isFirst;
  }

  @Override
  public void endingIFD() {
    directories.poll();
  }

  @Override
  public Long tryCustomProcessFormat(int tag, int format, long count) {
    return null;
  }

  @Override
  public boolean customProcessTag(
      int offset, Set<Integer> seen, int start, RandomAccessReader in, int tag, int bytes)
      throws IOException {
    int directory = directories.peek();
    if (directory == FIRST && tag == ExifDirectoryBase.TAG_ORIENTATION) {
      orientation = Orientation.of(in.getUInt16(offset));
    }
    if (directory == FIRST) {
      follow(tag, in, offset, bytes);
    }
    int code = tag == ExifDirectoryBase.TAG_USER_COMMENT ? COMMENT_CODE : 0;
    if (directory != SECOND && hasValue(in, offset + code, bytes - code)) {
      boolean isGps = directory == ExifIFD0Directory.TAG_GPS_INFO_OFFSET;
      (isGps ? ExifTags.gps(tag) : ExifTags.of(tag)).ifPresent(traces::add);
    }
    return true;
  }

  private void follow(int tag, RandomAccessReader in, int offset, int bytes) throws IOException {
    if (tag == TAG_APPLICATION_NOTES && followed.add(tag)) {
      traces.addAll(XmpReader.traces(in.getBytes(offset, bytes)));
    } else if (tag == TAG_IPTC_NAA && followed.add(tag)) {
      traces.addAll(PhotoshopReader.captions(in.getBytes(offset, bytes)));
    }
  }

  /** Many programs write tags and leave them blank. */
  private static boolean hasValue(RandomAccessReader in, int offset, int bytes) throws IOException {
    for (int at = offset; at < offset + bytes; at++) {
      if (in.getByte(at) != 0 && in.getByte(at) != ' ') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void warn(String message) {
    traces.add(Trace.PROGRAM);
  }

  @Override
  public void error(String message) {
    traces.add(Trace.PROGRAM);
  }
}
