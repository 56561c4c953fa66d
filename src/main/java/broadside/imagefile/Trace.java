package broadside.imagefile;

/** Something that a file tells beside its picture. The gravest first. */
public enum Trace {
  /** Where it was taken: coordinates, names of places. */
  POSITION,
  /** Who made or owns it. */
  PERSON,
  /** A comment, a caption, keywords. */
  TEXT,
  /** Another picture, such as a thumbnail that was made before the crop. */
  PICTURE,
  /** With what it was taken: the camera, its serial number. */
  DEVICE,
  /** When it was taken. */
  TIME,
  /** What programs left in it, such as the history of its edits. */
  PROGRAM,
  /** A colour profile that is none, or not in its place. */
  PROFILE,
  /** Bytes behind its end, or behind that of its colour profile. */
  TRAILER
}
