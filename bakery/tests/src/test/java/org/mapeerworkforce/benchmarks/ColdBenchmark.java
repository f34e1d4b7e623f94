package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How long a function that sleeps takes to its first answer, beside other ways to write it, all in turns. */
final class ColdBenchmark {

    private static final int ROUNDS = 21;
    private static final int ROUNDS_OF_THE_SLOW = 3;
    private static final double START = 1.25;
    private static final double CLASSES = 1.15;
    private static final double FIRST_CALL = 60;

    private final Cloud cloud;
    private final List<LambdaHandler> handlers;
    private final List<Entry> entries;
    private int submissions;

    /** One handler on one Java, one way to its table, and what it took. */
    private record Entry(Jdk jdk, Cloud.Way way, LambdaHandler handler, Samples total, Samples cpu, Samples init, Samples first, Samples classes) {

        String what(String measure) {
            return "Java " + jdk.version() + ", " + way + ", " + measure + ": " + handler.label();
        }

        boolean comparesWith(Entry other) {
            return jdk.equals(other.jdk) && way == other.way;
        }
    }

    /** @param handlers ours first, then the one that it is compared with */
    ColdBenchmark(Cloud cloud, List<LambdaHandler> handlers, List<Jdk> jdks) {
        this.cloud = cloud;
        this.handlers = handlers;
        this.entries = jdks.stream().flatMap(jdk -> Stream.of(Cloud.Way.values()).flatMap(way -> handlers.stream()
                .map(handler -> new Entry(jdk, way, handler, new Samples(), new Samples(), new Samples(), new Samples(), new Samples())))).toList();
    }

    void run(Table table) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Entry> order = new ArrayList<>(entries);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            int now = round;
            order.stream().filter(entry -> now < ROUNDS_OF_THE_SLOW || handlers.indexOf(entry.handler()) < 2).forEach(this::sample);
        }
        entries.forEach(this::count);
        entries.forEach(entry -> table.against(entry.what("cold start, ms"), entry.total(), bare(entry).total(), ours(entry, START)));
        entries.forEach(entry -> table.against(entry.what("CPU, ms"), entry.cpu(), bare(entry).cpu(), Table.FREE));
        entries.forEach(entry -> table.figure(entry.what("init, ms"), entry.init(), Table.FREE));
        entries.forEach(entry -> table.figure(entry.what("first call, ms"), entry.first(), ours(entry, FIRST_CALL)));
        entries.forEach(entry -> table.against(entry.what("classes"), entry.classes(), bare(entry).classes(), ours(entry, CLASSES)));
    }

    private void sample(Entry entry) {
        ColdStart start = start(entry, cloud.flags(entry.way()));
        entry.total().add(start.total());
        entry.cpu().add(start.cpu());
        entry.init().add(start.init());
        entry.first().add(start.first());
    }

    /** In a run of its own: writing the list takes time. */
    private void count(Entry entry) {
        Path log = entry.handler().folder().resolveSibling("classes.log");
        List<String> flags = new ArrayList<>(cloud.flags(entry.way()));
        flags.add("-Xlog:class+load:file=" + log);
        start(entry, flags);
        entry.classes().add(lines(log));
    }

    private ColdStart start(Entry entry, List<String> flags) {
        return ColdStart.of(cloud.submissions().function(), entry.jdk(), flags, entry.handler(), cloud.environment(entry.way()), cloud.submissions().event(submissions++));
    }

    private Entry bare(Entry entry) {
        return entries.stream().filter(entry::comparesWith).filter(one -> one.handler() == handlers.get(1)).findFirst().orElseThrow();
    }

    private double ours(Entry entry, double budget) {
        return entry.handler() == handlers.get(0) ? budget : Table.FREE;
    }

    private static long lines(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
