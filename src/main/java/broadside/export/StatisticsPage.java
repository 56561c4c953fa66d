package broadside.export;

import broadside.view.StatisticsView;

/** What the template of the statistics sees where they are not those of one incident. */
public record StatisticsPage(StatisticsView statistics) {}
