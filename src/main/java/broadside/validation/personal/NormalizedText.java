package broadside.validation.personal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as somebody or something reads it, and for each of its characters the stretch of the
 * source behind which it stands: so that a finding in a decoded text can point to what was typed.
 */
public final class NormalizedText {
  private final String source;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Signs signs;
  private final Digits digits;

  private NormalizedText(String source, String text, int[] starts, int[] ends) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.signs = Signs.of(text);
    this.digits = Digits.of(text);
  }

  /** The text as it was typed. */
  static NormalizedText typed(String source) {
    int[] bounds = new int[source.length() + 1];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = i;
    }
    return new NormalizedText(source, source, bounds, Arrays.copyOfRange(bounds, 1, bounds.length));
  }

  /** The text as the reader of a page sees it. */
  public static NormalizedText rendered(String source) {
    return Markup.without(Decoding.of(typed(source)));
  }

  /** What is read. */
  public String text() {
    return text;
  }

  /** Which characters are in it. */
  Signs signs() {
    return signs;
  }

  /** How many digits are in it. */
  Digits digits() {
    return digits;
  }

  /** The piece of the source behind a stretch of this reading. */
  public String typed(int start, int end) {
    return source.substring(sourceStart(start), sourceEnd(end));
  }

  /** Where in the source a stretch begins that begins here in this reading. */
  int sourceStart(int start) {
    return start < text.length() ? starts[start] : source.length();
  }

  /** Where in the source a stretch ends that ends here in this reading. */
  int sourceEnd(int end) {
    return end > 0 ? ends[end - 1] : 0;
  }

  /** A reading of a stretch of this one as something else. */
  NormalizedText as(String meaning, int start, int end) {
    Builder builder = new Builder(this, meaning.length());
    builder.put(meaning, start, end);
    return builder.build();
  }

  /** This reading with something else in the place of each match; itself if it reads the same. */
  NormalizedText replace(Pattern pattern, Function<MatchResult, String> meaning) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return this;
    }
    Builder builder = new Builder(this, text.length());
    int copied = 0;
    do {
      builder.copy(copied, matcher.start());
      builder.put(meaning.apply(matcher), matcher.start(), matcher.end());
      copied = matcher.end();
    } while (matcher.find());
    builder.copy(copied, text.length());
    return text.contentEquals(builder.text) ? this : builder.build();
  }

  /** Collects characters with their stretches of the source. */
  private static final class Builder {
    private final NormalizedText from;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(NormalizedText from, int length) {
      this.from = from;
      this.text = new StringBuilder(length);
      this.starts = new int[length];
      this.ends = new int[length];
    }

    void copy(int first, int past) {
      makeRoom(past - first);
      System.arraycopy(from.starts, first, starts, text.length(), past - first);
      System.arraycopy(from.ends, first, ends, text.length(), past - first);
      text.append(from.text, first, past);
    }

    void put(String meaning, int start, int end) {
      int length = text.length();
      makeRoom(meaning.length());
      Arrays.fill(starts, length, length + meaning.length(), from.sourceStart(start));
      Arrays.fill(ends, length, length + meaning.length(), from.sourceEnd(end));
      text.append(meaning);
    }

    private void makeRoom(int more) {
      int length = text.length() + more;
      if (length > starts.length) {
        starts = Arrays.copyOf(starts, Math.max(length, 2 * starts.length));
        ends = Arrays.copyOf(ends, starts.length);
      }
    }

    NormalizedText build() {
      return new NormalizedText(from.source, text.toString(), starts, ends);
    }
  }
}
