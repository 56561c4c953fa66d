package broadside.bench;

import broadside.language.GrammaticalCase;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.MarkdownRenderer;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import broadside.wording.TextRenderer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Words the times and figures of the first incident. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordingBenchmark {
  /** The language that they are worded in. */
  @Param({"en", "uk"})
  public String language;

  private IncidentContext incident;
  private List<Edition.Event> events;

  /** Chooses the incident. */
  @Setup
  public void choose(SampleRecord sample) {
    incident =
        new IncidentContext(
            sample.editions().get(0), language, new PhraseBook(), new MarkdownRenderer());
    events = incident.timeline().entries().stream().map(Timeline.Entry::event).toList();
  }

  /** The texts in their order, with what their placeholders stand for. */
  @Benchmark
  public void tellEvents(Blackhole sink) {
    TextRenderer texts = incident.texts();
    events.forEach(event -> sink.consume(texts.tell(event.text(), event)));
  }

  /** The times as labels. */
  @Benchmark
  public List<String> labelTimes() {
    return events.stream()
        .map(event -> incident.wording().label(event.time(), id -> Optional.empty()))
        .toList();
  }

  /** The figures with unit and rate. */
  @Benchmark
  public List<String> tellFigures() {
    return incident.figures().all().stream()
        .map(this::tell)
        .toList();
  }

  private String tell(Edition.Figure figure) {
    return incident
        .wording()
        .figure(figure, incident.figures().quantity(figure), GrammaticalCase.NOMINATIVE);
  }
}
