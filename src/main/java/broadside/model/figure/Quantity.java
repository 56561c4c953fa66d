package broadside.model.figure;

import broadside.diagnostic.Parsed;
import java.math.BigDecimal;

/** How many, as far as it is known. Numbers are never negative. */
public sealed interface Quantity {

  /** A number with its qualifier: {@code nearly 10000}. */
  record Counted(FigureQualifier qualifier, BigDecimal value) implements Quantity {
    @Override
    public String notation() {
      return qualifier.prefix() + value.toPlainString();
    }
  }

  /**
   * Something between two numbers, both included: {@code 20..100}.
   *
   * @param low the lower one
   * @param high the higher one
   * @param approximate whether the bounds themselves are approximate: {@code about 20..100}
   */
  record Range(BigDecimal low, BigDecimal high, boolean approximate) implements Quantity {
    @Override
    public String notation() {
      String prefix = approximate ? FigureQualifier.ABOUT.prefix() : "";
      return prefix + low.toPlainString() + ".." + high.toPlainString();
    }
  }

  /** Many; nobody counted. */
  record Many() implements Quantity {
    @Override
    public String notation() {
      return "many";
    }
  }

  /** As it is written in the record; reading it again gives the same value. */
  String notation();

  /** Reads the notation, or tells why it cannot be read. */
  static Parsed<Quantity> parse(String text) {
    return QuantityParser.parse(text);
  }
}
