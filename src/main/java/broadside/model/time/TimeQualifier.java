package broadside.model.time;

import java.util.Arrays;
import java.util.Optional;

/** The qualifier of an EDTF date (level 1): how far its source is to be trusted. */
public enum TimeQualifier {
  CERTAIN(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  TimeQualifier(String sign) {
    this.sign = sign;
  }

  /** The sign that stands after the date; empty for a certain one. */
  public String sign() {
    return sign;
  }

  /** Whether the time itself is in doubt, and not only how exact it is. */
  public boolean isUncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  static Optional<TimeQualifier> ofSign(String sign) {
    return Arrays.stream(values()).filter(qualifier -> qualifier.sign.equals(sign)).findFirst();
  }
}
