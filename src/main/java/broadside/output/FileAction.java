package broadside.output;

/** What becomes of one path of the target. */
enum FileAction {
  /** Ours, and not there yet. */
  NEW,
  /** Ours, with other bytes than the build makes now. */
  CHANGED,
  /** Ours, but edited by hand since; the build replaces it. */
  EDITED,
  /** There already, byte by byte. */
  SAME,
  /** Ours, and no longer made. */
  STALE,
  /** Ours, but edited by hand since, and no longer made: from now on somebody else's. */
  LEFT,
  /** Somebody else's. */
  FOREIGN,
  /** Somebody else's, where ours shall go. */
  IN_THE_WAY
}
