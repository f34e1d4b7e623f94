package org.mapeerworkforce.oven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.source.Keys;

/** What the rows of the chart must be together, as no row is alone: no question twice, and one row for the home page. */
final class ChartRows {

    private static final String HOME = "home";

    private final Keys chart;
    private final List<Keys> rows;

    ChartRows(Keys chart) {
        this.chart = chart;
        this.rows = chart.parts("rows");
    }

    void check() {
        questions();
        if (!rows.isEmpty()) {
            home(rows.stream().filter(row -> row.flag(HOME, false)).toList());
        }
    }

    private void questions() {
        Map<String, Integer> lines = new HashMap<>();
        rows.forEach(row -> row.text("question").ifPresent(question -> {
            Integer before = lines.putIfAbsent(question, row.line("question"));
            if (before != null) {
                row.fault("question", "line " + before + " asks the same question", "Give each row a question of its own, or take one of the two rows away.");
            }
        }));
    }

    /** As this row is published, so is one at least. */
    private void home(List<Keys> marked) {
        if (marked.isEmpty()) {
            chart.fault("rows", "no row says `home: true`, and the home page shows the answers of that row", "Add the line `home: true` to one row that is published.");
        }
        marked.stream().skip(1).forEach(row -> row.fault(HOME, "line " + marked.get(0).line(HOME) + " says `home: true` already", "Take one of the two lines away."));
        marked.stream().limit(1).filter(row -> row.text("status").filter("published"::equals).isEmpty()).forEach(row ->
                row.fault(HOME, "the home page shows the answers of this row, and it is not published", "Write `status: published` at this row, or move `home: true` to a row that is."));
    }
}
