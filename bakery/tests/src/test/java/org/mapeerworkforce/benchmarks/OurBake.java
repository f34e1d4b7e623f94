package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.source.Fault;

/** One bake by our oven, with or without the checks. */
final class OurBake {

    private OurBake() {
    }

    /** @param arguments the folder of the project, and {@code true} to check what was baked */
    public static void main(String[] arguments) {
        Bakery bakery = new Bakery(Path.of(arguments[0]));
        Baked baked = bakery.bake(new Order(LocalDate.of(2026, 11, 22), false), bakery.destination());
        List<Fault> faults = Boolean.parseBoolean(arguments[1]) ? Checks.of(baked) : baked.faults();
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
