/**
 * Files of pictures that go out as they came in: PNG, JPEG and WebP. Reads their parts, refuses
 * what is damaged, moves or is too large, tells what they hold beside the picture, and writes the
 * picture alone.
 *
 * <p>The parts of a file are walked and copied here: the libraries that write pictures either
 * encode the pixels anew, which loses quality, or copy what they do not know. What a block of
 * metadata says is read by metadata-extractor, which is given single blocks and never a file, since
 * it unpacks and allocates without bounds. Pixels of JPEG are decoded by the JDK, those of WebP by
 * TwelveMonkeys, chunk by chunk, since that shows where its coded data end.
 */
package broadside.imagefile;
