package broadside.edition;

import broadside.model.figure.DurationForm;
import broadside.model.figure.Quantity;
import java.util.List;

/** Where the number of a figure comes from. */
public sealed interface FigureValue {

  /** Somebody counted or estimated it. */
  record Observed(Quantity quantity) implements FigureValue {}

  /** It is the sum or the product of other figures, by their ids. */
  record Computed(Operation operation, List<String> figures) implements FigureValue {
    public Computed {
      figures = List.copyOf(figures);
    }
  }

  /** It is the time from one event till another, by their ids, told in a form. */
  record Duration(DurationForm form, String from, String till) implements FigureValue {}

  /** How a figure is computed from others. */
  enum Operation {
    SUM,
    PRODUCT
  }
}
