package broadside.wording;

import broadside.model.Certainty;
import java.util.Map;
import java.util.Optional;

/** Words for prose who says so: "in our assessment", "according to journalists". */
record AttributionWording(Phrases phrases) {

  /** What somebody says of what they know is told like what they report. */
  String tell(Optional<Certainty> certainty, Optional<String> who) {
    Certainty told =
        certainty.filter(stated -> stated != Certainty.CONFIRMED).orElse(Certainty.REPORTED);
    String key = "attribution." + told.word();
    return who.map(name -> phrases.say(key + ".who", Map.of("who", name)))
        .orElseGet(() -> phrases.say(key));
  }
}
