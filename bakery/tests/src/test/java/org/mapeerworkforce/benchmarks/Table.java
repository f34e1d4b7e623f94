package org.mapeerworkforce.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** The one table of the benchmarks, printed row by row as the figures come. */
final class Table {

    /** For a figure that nothing limits. */
    static final double FREE = Double.NaN;
    private static final String ROW = "%-46s %9s %8s  %-13s  %s%n";
    private static final double PRECISE_BELOW = 10;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        row("what", "median", "ratio", "budget", "samples");
    }

    /** @param budget of the median */
    void figure(String what, Samples samples, double budget) {
        row(what, number(samples.median()), "", verdict(samples.median(), budget), samples.toString());
    }

    /** @param budget of how many times as much they are as the others */
    void against(String what, Samples samples, Samples others, double budget) {
        double ratio = samples.median() / others.median();
        row(what, number(samples.median()), Double.isNaN(ratio) ? "" : number(ratio) + "x", verdict(ratio, budget), samples.toString());
    }

    void missing(String what) {
        row(what, "missing", "", "", "");
    }

    /** Whole where it is large, with two digits behind the point where it is small. */
    static String number(double value) {
        return Double.isNaN(value) ? "missing" : String.format(Locale.ROOT, Math.abs(value) < PRECISE_BELOW ? "%.2f" : "%.0f", value);
    }

    private static String verdict(double value, double budget) {
        return Double.isNaN(value) || Double.isNaN(budget) ? "" : "<= " + number(budget) + (value <= budget ? " kept" : " MISSED");
    }

    private void row(String what, String median, String ratio, String budget, String samples) {
        out.printf(Locale.ROOT, ROW, what, median, ratio, budget, samples);
    }
}
