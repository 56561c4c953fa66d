package broadside.wording;

import broadside.model.time.Point;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an event without a date of its own stands to what was told before it.
 *
 * @param isBehindAnchor whether the event from which it is counted was told right before
 * @param isBehindEarlier whether what was told right before came before it for sure
 * @param reckoned about when it was, if a number of hours or days leads there
 * @param day the day on which it certainly was, if so many hours lead there
 * @param anchor what the first event that came before it is called
 */
record Relation(
    boolean isBehindAnchor,
    boolean isBehindEarlier,
    Optional<Point> reckoned,
    Optional<LocalDate> day,
    Optional<String> anchor) {}
