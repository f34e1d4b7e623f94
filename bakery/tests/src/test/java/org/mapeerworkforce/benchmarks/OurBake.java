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

    /** @param arguments the folder of the project, the folder for the site, and {@code true} to check what was baked */
    public static void main(String[] arguments) {
        Baked baked = new Bakery(Path.of(arguments[0])).bake(new Order(LocalDate.now(), false), Path.of(arguments[1]));
        List<Fault> faults = Boolean.parseBoolean(arguments[2]) ? Checks.of(baked) : baked.faults();
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
