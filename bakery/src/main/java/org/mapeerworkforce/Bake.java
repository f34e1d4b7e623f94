package org.mapeerworkforce;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.report.Sentences;
import org.mapeerworkforce.source.Fault;

/** Bakes the site once, ready to upload, or says in one list what is wrong with it. */
public final class Bake {

    private Bake() {
    }

    /**
     * Ends the process with 1 where there are faults: Maven would put its own noise around them.
     *
     * @param arguments the folder of the project, and {@code true} for a site that is to be published
     */
    public static void main(String[] arguments) {
        if (!LastResort.guard(() -> bake(Path.of(arguments[0]), Site.today(Clock.systemUTC()), Boolean.parseBoolean(arguments[1]), System.out), System.out)) {
            System.out.flush();
            System.exit(1);
        }
    }

    /** Whether the site is baked. With faults there is none, neither a half one nor an old one, and nothing to publish. */
    static boolean bake(Path root, LocalDate today, boolean publish, PrintStream out) {
        Bakery bakery = new Bakery(root);
        Publication publication = new Publication(bakery.destination().resolveSibling("publish"));
        publication.withdraw();
        Baked baked = bakery.bake(new Order(today, false), bakery.destination());
        String wrong = wrong(baked, publish);
        if (!wrong.isEmpty()) {
            baked.discard();
            out.print(wrong);
            return false;
        }
        if (publish) {
            publication.write(baked);
        }
        out.println("Baked " + baked.published().size() + " pages into " + root.toAbsolutePath().normalize().relativize(bakery.destination()) + ".");
        out.print(Sentences.beforeLaunch(baked.confirms()));
        return true;
    }

    private static String wrong(Baked baked, boolean publish) {
        List<Fault> faults = Checks.of(baked);
        if (!faults.isEmpty()) {
            return faults.stream().map(fault -> fault + "\n").collect(Collectors.joining())
                    + (faults.size() == 1 ? "1 fault. Nothing was baked.\n" : faults.size() + " faults. Nothing was baked.\n");
        }
        return publish ? Sentences.blocking(baked.confirms()) : "";
    }
}
