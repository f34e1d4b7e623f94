package org.mapeerworkforce.benchmarks;

import java.util.Map;
import org.mapeerworkforce.pages.Weight;

/** What each page of the real site weighs on the wire; the tests hold the budgets. */
record BytesBenchmark(Map<String, String> pages) {

    void run(Table table) {
        pages.forEach((address, page) -> {
            Samples bytes = new Samples();
            bytes.add(Weight.of(page));
            table.figure("bytes: " + address, bytes, Table.FREE);
        });
    }
}
