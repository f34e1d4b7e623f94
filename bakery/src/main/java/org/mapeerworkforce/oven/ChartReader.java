package org.mapeerworkforce.oven;

import java.nio.file.Path;
import java.util.List;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Utf8;

/** Reads the chart; an unchanged file is not parsed again: it is the longest of the site, and half of a bake. */
final class ChartReader {

    private record Known(String text, boolean drafts, Chart chart, List<Fault> faults) {
    }

    private final Path root;
    private Known known = new Known(null, false, null, List.of());

    ChartReader(Path root) {
        this.root = root;
    }

    Chart read(boolean drafts, Faults faults) {
        String text = Utf8.read(root, Chart.FILE, faults);
        if (!text.equals(known.text()) || drafts != known.drafts()) {
            Faults own = new Faults();
            known = new Known(text, drafts, Chart.of(text, drafts, own), own.list());
        }
        faults.addAll(known.faults());
        return known.chart();
    }
}
