package broadside.privacy;

import broadside.fuzz.Dice;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes up how far a statement is. */
final class RandomRelease {
  private final Dice dice;

  RandomRelease(Dice dice) {
    this.dice = dice;
  }

  /** A release that may be out, or one that is not. */
  Map<String, Object> of(boolean isPublic) {
    Map<String, Object> release = new LinkedHashMap<>();
    String state =
        isPublic
            ? dice.one("released", "released", "embargoed", "withdrawn", "draft", "approved")
            : "draft";
    release.put("state", state);
    release.put("approved-by", "Somebody inside");
    release.put("approved", "2013-05-20");
    switch (state) {
      case "embargoed" -> release.put("embargo", minute());
      case "released" -> release.put("released", dice.one("2013", "2013-06", day(), minute()));
      case "withdrawn" -> {
        release.put("released", "2013-06-01");
        release.put("withdrawn", dice.one("2013-07", "2013-08-01"));
        release.put("reason", "It was wrong.");
      }
      default -> {}
    }
    return release;
  }

  /** A day around which releases and embargoes lie. */
  String day() {
    return "2013-06-0" + (1 + dice.below(6));
  }

  /** A minute on one of those days. */
  String minute() {
    return day() + "T12:00" + dice.one("", "Z", "+02:00");
  }
}
