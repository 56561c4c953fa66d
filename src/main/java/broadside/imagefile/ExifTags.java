package broadside.imagefile;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_APPLICATION_NOTES;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ARTIST;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_CAMERA_OWNER_NAME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_COPYRIGHT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DOCUMENT_NAME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_HOST_COMPUTER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IMAGE_DESCRIPTION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IPTC_NAA;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKERNOTE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_PAGE_NAME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_PHOTOSHOP_SETTINGS;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_USER_COMMENT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_AUTHOR;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_COMMENT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_KEYWORDS;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_SUBJECT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_TITLE;
import static com.drew.metadata.exif.GpsDirectory.TAG_AREA_INFORMATION;
import static com.drew.metadata.exif.GpsDirectory.TAG_DEST_LATITUDE;
import static com.drew.metadata.exif.GpsDirectory.TAG_DEST_LONGITUDE;
import static com.drew.metadata.exif.GpsDirectory.TAG_LATITUDE;
import static com.drew.metadata.exif.GpsDirectory.TAG_LONGITUDE;

import java.util.Optional;

/** What the tags of EXIF tell. */
final class ExifTags {
  /** New in EXIF 3.0. */
  private static final int TAG_IMAGE_TITLE = 0xA436;

  private static final int TAG_PHOTOGRAPHER = 0xA437;
  private static final int TAG_IMAGE_EDITOR = 0xA438;

  private ExifTags() {}

  /** What a tag of the position tells. */
  static Optional<Trace> gps(int tag) {
    return switch (tag) {
      case TAG_LATITUDE,
          TAG_LONGITUDE,
          TAG_DEST_LATITUDE,
          TAG_DEST_LONGITUDE,
          TAG_AREA_INFORMATION ->
          Optional.of(Trace.POSITION);
      default -> Optional.empty();
    };
  }

  /** What another tag tells. */
  static Optional<Trace> of(int tag) {
    return Optional.ofNullable(
        switch (tag) {
          case TAG_ARTIST,
              TAG_COPYRIGHT,
              TAG_CAMERA_OWNER_NAME,
              TAG_WIN_AUTHOR,
              TAG_PHOTOGRAPHER,
              TAG_IMAGE_EDITOR ->
              Trace.PERSON;
          case TAG_IMAGE_DESCRIPTION,
              TAG_USER_COMMENT,
              TAG_DOCUMENT_NAME,
              TAG_PAGE_NAME,
              TAG_IMAGE_TITLE,
              TAG_WIN_TITLE,
              TAG_WIN_COMMENT,
              TAG_WIN_KEYWORDS,
              TAG_WIN_SUBJECT ->
              Trace.TEXT;
          case TAG_MAKE,
              TAG_MODEL,
              TAG_LENS_MODEL,
              TAG_BODY_SERIAL_NUMBER,
              TAG_LENS_SERIAL_NUMBER,
              TAG_IMAGE_UNIQUE_ID,
              TAG_HOST_COMPUTER,
              TAG_MAKERNOTE ->
              Trace.DEVICE;
          case TAG_DATETIME_ORIGINAL, TAG_DATETIME_DIGITIZED -> Trace.TIME;
          case TAG_APPLICATION_NOTES, TAG_IPTC_NAA, TAG_PHOTOSHOP_SETTINGS -> Trace.PROGRAM;
          default -> null;
        });
  }
}
