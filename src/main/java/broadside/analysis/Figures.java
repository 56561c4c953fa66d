package broadside.analysis;

import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.model.figure.DurationForm;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of an edition with their quantities, the derived ones computed. The rules have seen
 * to it that no figure is derived from itself or from what nobody counted. Any thread may ask.
 */
public final class Figures {
  private final Timeline timeline;
  private final SpanEnd spanEnd;
  private final List<Edition.Figure> all;
  private final Map<String, Edition.Figure> byId;
  private final Map<String, Optional<Estimate>> estimates = new HashMap<>();
  private final Set<String> entered = new HashSet<>();

  /** The figures of an edition, beside its timeline. */
  public Figures(Edition edition, Timeline timeline) {
    this.timeline = timeline;
    this.spanEnd = SpanEnd.of(edition);
    this.all = edition.figures();
    this.byId =
        all.stream()
            .collect(
                Collectors.toMap(
                    Edition.Figure::id, Function.identity(), (first, second) -> first));
  }

  /** The events that times are measured between. */
  public Timeline timeline() {
    return timeline;
  }

  /** All figures, in the order of the record. */
  public List<Edition.Figure> all() {
    return all;
  }

  /** The figure of an id. */
  public Optional<Edition.Figure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The figures that a figure is computed from. */
  public List<Edition.Figure> parts(Edition.Figure figure) {
    return figure.value() instanceof FigureValue.Computed computed
        ? computed.figures().stream().flatMap(id -> find(id).stream()).toList()
        : List.of();
  }

  /** How many, with the qualifier. */
  public synchronized Quantity quantity(Edition.Figure figure) {
    if (figure.value() instanceof FigureValue.Observed observed) {
      return observed.quantity();
    }
    return estimate(figure).map(Estimate::quantity).orElseGet(Quantity.Many::new);
  }

  /** Parts before what is made of them, in a loop: chains and diamonds of thousands are allowed. */
  private Optional<Estimate> estimate(Edition.Figure figure) {
    Deque<Edition.Figure> open = new ArrayDeque<>(List.of(figure));
    while (!open.isEmpty()) {
      Edition.Figure next = open.peek();
      List<Edition.Figure> missing =
          parts(next).stream().filter(part -> !estimates.containsKey(part.id())).toList();
      if (missing.isEmpty() || entered.contains(next.id())) {
        estimates.computeIfAbsent(open.pop().id(), id -> computed(next));
      } else {
        entered.add(next.id());
        missing.forEach(open::push);
      }
    }
    return estimates.get(figure.id());
  }

  private Optional<Estimate> computed(Edition.Figure figure) {
    if (figure.value() instanceof FigureValue.Observed observed) {
      return Estimate.of(observed.quantity());
    }
    if (figure.value() instanceof FigureValue.Duration duration) {
      return count(duration);
    }
    BinaryOperator<BigDecimal> operation =
        switch (((FigureValue.Computed) figure.value()).operation()) {
          case SUM -> BigDecimal::add;
          case PRODUCT -> BigDecimal::multiply;
        };
    return parts(figure).stream()
        .map(part -> estimates.getOrDefault(part.id(), Optional.empty()))
        .reduce((a, b) -> a.flatMap(x -> b.map(y -> x.combine(y, operation))))
        .flatMap(estimate -> estimate);
  }

  /**
   * How long a figure says that something took; empty for a figure that is a number, which that of
   * a time of which nothing is known is not.
   */
  public Optional<Elapsed> duration(Edition.Figure figure) {
    if (!(figure.value() instanceof FigureValue.Duration duration)) {
      return Optional.empty();
    }
    Elapsed elapsed = elapsed(duration).orElse(Elapsed.UNKNOWN);
    return Optional.of(elapsed)
        .filter(known -> duration.form() == DurationForm.DURATION || known.isUnknown());
  }

  private Optional<Estimate> count(FigureValue.Duration duration) {
    return switch (duration.form()) {
      case DAYS -> days(duration).map(Estimate::of);
      case HOURS -> elapsed(duration).map(Estimate::hours);
      case MINUTES -> elapsed(duration).map(Estimate::minutes);
      case DURATION -> Optional.empty();
    };
  }

  private Optional<Elapsed> elapsed(FigureValue.Duration duration) {
    return measured(duration, spanEnd::till);
  }

  private Optional<Bounds> days(FigureValue.Duration duration) {
    return measured(duration, spanEnd::during).map(Elapsed::days);
  }

  private Optional<Elapsed> measured(
      FigureValue.Duration duration,
      BiFunction<Timeline.Entry, Moment, Optional<Elapsed>> measure) {
    return timeline
        .find(duration.from())
        .flatMap(
            from ->
                timeline
                    .find(duration.till())
                    .flatMap(till -> measure.apply(till, Moment.beginning(from))));
  }
}
