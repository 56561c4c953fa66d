package broadside.pipeline;

import broadside.model.text.Term;

/** A stage of the work, in the order of the stages. */
public enum Stage implements Term {
  /** Files are read and checked. */
  CHECK,
  /** It is found out what has to be made. */
  PLAN,
  /** Pages are made and staged. */
  RENDER,
  /** Links are followed. */
  VERIFY,
  /** The new site is put in place. */
  WRITE
}
