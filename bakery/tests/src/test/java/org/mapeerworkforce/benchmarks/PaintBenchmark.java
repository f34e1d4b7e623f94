package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a reader on a slow line sees each page of the real site, beside a page with one word on it. */
record PaintBenchmark(Map<String, String> pages) {

    private static final double LATEST = 1.3;
    private static final double FURTHEST = 0.01;
    private static final int ROUNDS = 3;
    private static final String EMPTY = "/one-word";

    void run(Table table) throws IOException {
        Map<String, String> served = new LinkedHashMap<>(Map.of(EMPTY, "<!doctype html><html lang=en><title>One</title><p>Word</html>"));
        served.putAll(pages);
        Map<String, Samples> largest = new LinkedHashMap<>();
        Map<String, Samples> shift = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(served); SlowPhone phone = new SlowPhone()) {
            for (int round = 0; round < ROUNDS; round++) {
                served.keySet().forEach(address -> {
                    SlowPhone.Paint paint = phone.open(server.address() + address);
                    largest.computeIfAbsent(address, first -> new Samples()).add(paint.largest());
                    shift.computeIfAbsent(address, first -> new Samples()).add(paint.shift());
                });
            }
        }
        largest.forEach((address, samples) -> table.against("LCP, ms: " + address, samples, largest.get(EMPTY), LATEST));
        shift.forEach((address, samples) -> table.figure("CLS: " + address, samples, FURTHEST));
    }
}
