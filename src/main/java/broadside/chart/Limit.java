package broadside.chart;

import broadside.model.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The beginning or the end of what several events tell together.
 *
 * @param kind what is known of it
 * @param first the first day on which it may lie; of an unknown or open one the day up to which
 *     something is known
 * @param last the last day
 * @param said the words of the record for it; empty if there are none
 */
record Limit(ChartEdge.Kind kind, LocalDate first, LocalDate last, Optional<When> said) {}
