package broadside.chart;

import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Instant;
import java.util.Optional;

/**
 * The beginning or the end of what several events tell together.
 *
 * @param kind what is known of it
 * @param window where it lies; of an unknown or open one what is known of it so far
 * @param bound how far an unknown one may reach; the least or the greatest instant if nobody knows
 * @param said the words of the record for it; empty if there are none
 */
record Limit(ChartEdge.Kind kind, Window window, Instant bound, Optional<When> said) {}
