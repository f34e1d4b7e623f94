package org.mapeerworkforce.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was measured, in the order in which it was measured; milliseconds unless said otherwise. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** Not a number where nothing was measured. */
    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /** The least value that 99 in 100 do not exceed (the nearest rank). */
    double p99() {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    @Override
    public String toString() {
        return values.stream().map(Table::number).collect(Collectors.joining(" "));
    }
}
