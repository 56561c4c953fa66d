package broadside.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The arguments that the code gives to each key, beside those that the English pattern uses. */
final class KnownArguments {
  /** Forms of one and the same thing: a language takes the form that it needs. */
  static final Set<String> FORMS =
      Set.of(
          "q",
          "measured",
          "month",
          "monthOf",
          "monthIn",
          "monthBetween",
          "weekday",
          "weekdayOn",
          "weekdayOf",
          "dateAlone",
          "dateOn",
          "dateOf",
          "dateBetween");

  private static final Set<String> DATE =
      Set.of("dateAlone", "dateOn", "dateOf", "dateBetween", "time", "hour", "q");
  private static final Pattern SLOT =
      Pattern.compile(
          "(on|from|since|till|by|start|end|earliest|latest)\\.(day|month|year|minute|clock)");
  private static final Pattern LATER = Pattern.compile("later\\.(minute|hour|day|week|month)");
  private static final Pattern RELATIVE = Pattern.compile("next\\.minute");
  private static final Pattern PART = Pattern.compile("part\\.(?!same|next|label)[a-z-]+");
  private static final Pattern PAIR = Pattern.compile("(closed|between|label\\.closed)\\..*");
  private static final Pattern COUNTED =
      Pattern.compile("unit\\.short\\..*|duration\\.(short\\.)?(two|three)");
  private static final Set<String> PARTS =
      Set.of(
          "day",
          "year",
          "month",
          "monthOf",
          "monthIn",
          "monthBetween",
          "weekday",
          "weekdayOn",
          "weekdayOf");

  private static final Pattern DECLINED =
      Pattern.compile(
          "quantity\\.many|unit\\.[a-z]+|duration\\.(second|minute|hour|day|year|less\\..*)");

  private KnownArguments() {}

  static Set<String> of(String key, Phrases english) {
    Set<String> known = new TreeSet<>(PhrasesTest.arguments(english.say(key)));
    if (SLOT.matcher(key).matches() || RELATIVE.matcher(key).matches()) {
      known.addAll(DATE);
      known.addAll(PARTS);
    }
    if (PART.matcher(key).matches() || PAIR.matcher(key).matches()) {
      known.addAll(PARTS);
      known.addAll(DATE);
    }
    if (key.startsWith("date.")) {
      known.addAll(PARTS);
    }
    if (key.startsWith("later.qualified.")) {
      known.add("form");
    }
    if (key.startsWith("quantity.")) {
      known.add("isWord");
    }
    if (key.equals("figure.unit")) {
      known.addAll(Set.of("isWhole", "whole"));
    }
    if (LATER.matcher(key).matches()) {
      known.add("low");
    }
    if (DECLINED.matcher(key).matches()) {
      known.add("case");
    }
    if (COUNTED.matcher(key).matches()) {
      known.add("n");
    }
    return known;
  }
}
