package org.mapeerworkforce;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.report.Sentences;
import org.mapeerworkforce.source.Fault;

/** Bakes the site once, ready to upload, or says in one list what is wrong with it. */
public final class Bake {

    private Bake() {
    }

    /**
     * Ends the process with 1 where there are faults: Maven would put its own noise around them.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) {
        if (!LastResort.guard(() -> bake(Path.of(arguments[0]), LocalDate.now(), System.out), System.out)) {
            System.out.flush();
            System.exit(1);
        }
    }

    /** Whether the site is baked. With faults there is none, neither a half one nor an old one. */
    static boolean bake(Path root, LocalDate today, PrintStream out) {
        Bakery bakery = new Bakery(root);
        Baked baked = bakery.bake(new Order(today, false), bakery.destination());
        List<Fault> faults = Checks.of(baked);
        if (faults.isEmpty()) {
            out.println("Baked " + baked.published().size() + " pages into " + root.toAbsolutePath().normalize().relativize(bakery.destination()) + ".");
            out.print(Sentences.beforeLaunch(baked.confirms()));
        } else {
            baked.discard();
            faults.forEach(out::println);
            out.println(faults.size() == 1 ? "1 fault. Nothing was baked." : faults.size() + " faults. Nothing was baked.");
        }
        return faults.isEmpty();
    }
}
