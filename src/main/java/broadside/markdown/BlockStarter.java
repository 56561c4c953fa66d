package broadside.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;

/** Recognises the start of one kind of block, in one pass over the line. */
interface BlockStarter {
  /** The block that starts there, or {@link BlockStart#none()}. */
  BlockStart start(LineStart start);
}
