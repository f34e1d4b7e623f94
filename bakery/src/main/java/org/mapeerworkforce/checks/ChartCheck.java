package org.mapeerworkforce.checks;

import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.source.Faults;

/** The page of the chart has a chart. */
final class ChartCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.drawn().forEach((page, document) -> {
            if (page.type().equals("chart") && document.select("main table td").isEmpty()) {
                faults.add(Chart.FILE, 0, "no row of the chart is on " + page.address(), "Put the rows back, with `status: published` at those that readers may see.");
            }
        });
    }
}
