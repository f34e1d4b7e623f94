package org.mapeerworkforce.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long a word that somebody saves takes to stand on the page that is served, all servers in turns. */
record EditBenchmark(Workshop workshop, List<Generator> generators) {

    private static final double BUDGET = 50;
    private static final int PAGES = 20;
    private static final int WARM_UPS = 5;
    private static final int SAMPLES = 20;
    /** Nobody saves again at once: whatever a server does after an edit is over by the next. */
    private static final long BETWEEN_EDITS = TimeUnit.MILLISECONDS.toNanos(250);

    void run(Table table) {
        List<Served> servers = new ArrayList<>();
        try {
            Generator ours = generators.get(0);
            servers.add(new Served("ours, the real site", ours, workshop.copy(), "mission"));
            generators.stream().filter(Generator::serves).forEach(generator -> servers.add(new Served(generator.name() + ", 20 pages", generator, workshop.project(generator, PAGES), Corpus.name(1))));
            edit(servers);
        } finally {
            servers.forEach(Served::close);
        }
        servers.forEach(server -> table.figure("edit to served page, ms: " + server.name(), server.samples(), server == servers.get(0) ? BUDGET : Table.FREE));
    }

    private static void edit(List<Served> servers) {
        for (int round = -WARM_UPS; round < SAMPLES; round++) {
            for (Served server : servers) {
                double took = server.edit("edited" + (round + WARM_UPS));
                if (round >= 0) {
                    server.samples().add(took);
                }
                LockSupport.parkNanos(BETWEEN_EDITS);
            }
        }
    }
}
