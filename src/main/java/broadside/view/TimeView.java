package broadside.view;

import broadside.data.Datetimes;
import broadside.wording.IncidentContext;
import broadside.wording.TimePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A time as readers and as machines see it.
 *
 * @param text the time in words
 * @param pieces the same words, each end by itself
 */
public record TimeView(String text, List<Piece> pieces) {
  public TimeView {
    pieces = List.copyOf(pieces);
  }

  /**
   * Words of a time.
   *
   * @param text the words
   * @param datetime the point that they name as HTML's {@code datetime} has it, no more exact than
   *     known; a clock time with its offset
   */
  public record Piece(String text, Optional<String> datetime) {}

  /** The view of a label, which begins with a capital letter. */
  static TimeView of(List<TimePiece> label, IncidentContext context) {
    List<Piece> pieces = new ArrayList<>();
    for (TimePiece piece : label) {
      String text = pieces.isEmpty() ? context.phrases().capitalised(piece.text()) : piece.text();
      pieces.add(
          new Piece(
              text, piece.point().map(point -> Datetimes.of(point, context.edition().zone()))));
    }
    return new TimeView(pieces.stream().map(Piece::text).collect(Collectors.joining()), pieces);
  }
}
