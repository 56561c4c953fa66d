package broadside.validation.personal;

import java.util.stream.Stream;

/** Finds one kind of thing. It takes a time that grows with the length of the text alone. */
@FunctionalInterface
interface Detector {
  /** What stands in a reading of a text, in any order. */
  Stream<Match> find(NormalizedText reading);
}
