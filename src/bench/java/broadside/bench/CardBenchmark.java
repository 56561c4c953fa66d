package broadside.bench;

import broadside.picture.Card;
import broadside.picture.Painter;
import broadside.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Paints a card, from outlines of letters to PNG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CardBenchmark {
  private final Painter painter = new Painter();
  private final Card card =
      new Card(
          "Example Party",
          Optional.of("Graz, 7 March 2024"),
          Optional.of(
              "Our branch in Graz was flooded with spam, and others were told that it came from us"),
          Optional.of("20 February – 4 March 2024"),
          Optional.of("about 50,000 e-mails"),
          Optional.empty(),
          List.of(
              new Card.Band(0, 400, false, true, List.of(20, 60, 180, 300)),
              new Card.Band(300, 700, true, true, List.of(410, 480, 600)),
              new Card.Band(640, 1000, false, false, List.of(650, 900, 990))),
          false,
          Theme.of(Optional.empty()));

  /** All of it. */
  @Benchmark
  public byte[] paintCard() {
    return painter.card(card);
  }
}
