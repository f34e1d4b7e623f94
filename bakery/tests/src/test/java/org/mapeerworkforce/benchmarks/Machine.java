package org.mapeerworkforce.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Where it was measured, and with what. */
final class Machine {

    private Machine() {
    }

    static void print(PrintStream out, List<Generator> generators) {
        out.println(System.getProperty("java.vendor") + " Java " + System.getProperty("java.runtime.version") + ", flags " + Java.flags() + "; "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        generators.forEach(generator -> out.println(generator.name() + ": " + generator.version().orElse("missing")));
        out.println("CPU time: " + (Command.measuresCpu() ? "user and system, by /usr/bin/time" : "missing, there is no /usr/bin/time"));
        printLoad(out);
    }

    static void printLoad(PrintStream out) {
        out.println("load average: " + Table.number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
