package broadside.picture.font;

/**
 * Numbers of a file from a place on, the most significant byte first.
 *
 * @param file all bytes
 * @param start the place that others are counted from
 */
// An array all the same: it is never written, and has hundreds of thousands of bytes.
@SuppressWarnings("ArrayRecordComponent")
record Table(byte[] file, int start) {
  Table from(int place) {
    return new Table(file, start + place);
  }

  /** A byte without sign. */
  int uint8(int place) {
    return file[start + place] & 0xFF;
  }

  /** A byte with sign. */
  int int8(int place) {
    return file[start + place];
  }

  /** Two bytes without sign. */
  int uint16(int place) {
    return (uint8(place) << 8) | uint8(place + 1);
  }

  /** Two bytes with sign. */
  int int16(int place) {
    return (int8(place) << 8) | uint8(place + 1);
  }

  /** Four bytes. */
  int int32(int place) {
    return (uint16(place) << 16) | uint16(place + 2);
  }
}
