package org.mapeerworkforce.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long a site takes from nothing, each time in a fresh process, all generators in turns. */
record BakeBenchmark(Workshop workshop, List<Integer> sizes, List<Generator> generators) {

    private static final double GROWTH = 2.2;
    private static final int SMALL = 100;
    private static final int LARGE = 2000;

    /** One generator, one size, and what it took. */
    private record Entry(Generator generator, int size, Tree project, Samples wall, Samples cpu) {

        void sample() {
            new Tree(project.folder().resolve("target")).clear();
            new Tree(project.folder().resolve("cache")).clear();
            Command.Cost cost = Command.in(project.folder(), generator.bake(project.folder())).measure();
            wall.add(cost.wall());
            cpu.add(cost.cpu());
        }

        /** Large sites take long, and stock JBake takes minutes where others take seconds. */
        boolean plays(int round) {
            return round < (size <= SMALL ? 7 : size > LARGE || generator instanceof StockJBake ? 1 : 3);
        }
    }

    void run(Table table) {
        List<Entry> entries = sizes.stream().flatMap(size -> entries(size).stream()).toList();
        IntStream.range(0, 7).forEach(round -> entries.stream().filter(entry -> entry.plays(round)).forEach(Entry::sample));
        sizes.forEach(size -> print(size, entries, table));
        of(entries, Ours.class, 2000).ifPresent(twice -> of(entries, Ours.class, 1000).ifPresent(once ->
                table.against("CPU for 2,000 pages, against 1,000", twice.cpu(), once.cpu(), GROWTH)));
    }

    private List<Entry> entries(int size) {
        List<Entry> entries = new ArrayList<>();
        generators.stream().filter(generator -> size <= 1000 || !(generator instanceof StockJBake))
                .forEach(generator -> entries.add(new Entry(generator, size, workshop.project(generator, size), new Samples(), new Samples())));
        return entries;
    }

    private static void print(int size, List<Entry> all, Table table) {
        Samples theirs = of(all, Eleventy.class, size).map(Entry::wall).orElse(new Samples());
        Samples ours = of(all, Ours.class, size).map(Entry::wall).orElseThrow();
        List<Entry> entries = all.stream().filter(entry -> entry.size() == size).toList();
        entries.forEach(entry -> table.against(what(size, "wall", entry), entry.wall(), theirs, entry.wall() == ours ? budget(size) : Table.FREE));
        entries.forEach(entry -> table.figure(what(size, "CPU", entry), entry.cpu(), Table.FREE));
        of(all, StockJBake.class, size).ifPresent(stock -> table.against(size + " pages, wall: stock JBake, against ours", stock.wall(), ours, Table.FREE));
    }

    private static String what(int size, String measure, Entry entry) {
        return size + " pages, " + measure + ": " + entry.generator().name();
    }

    private static double budget(int size) {
        return size == 20 ? 1.7 : size == 1000 ? 1.5 : Table.FREE;
    }

    /** The first of a kind: our own without its checks. */
    private static Optional<Entry> of(List<Entry> entries, Class<? extends Generator> kind, int size) {
        return entries.stream().filter(entry -> kind.isInstance(entry.generator()) && entry.size() == size).findFirst();
    }
}
