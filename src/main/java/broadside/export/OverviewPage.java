package broadside.export;

import broadside.data.OverviewData;
import broadside.view.StatisticsView;

/**
 * What documents across incidents are written from.
 *
 * @param statistics what can be counted across them
 * @param data the same for machines
 * @param direction in which its texts are written, {@code ltr} or {@code rtl}
 */
public record OverviewPage(StatisticsView statistics, OverviewData data, String direction) {}
