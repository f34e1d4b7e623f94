package org.mapeerworkforce;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.checks.Findings;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.report.Annotations;
import org.mapeerworkforce.report.Colours;
import org.mapeerworkforce.report.Sentences;

/** Checks the words and says what it found; what it bakes for that is thrown away. */
public final class Check {

    /** What GitHub's own computers set. */
    private static final String GITHUB = "GITHUB_ACTIONS";

    private Check() {
    }

    /**
     * Ends the process with 1 where there are faults, and with 0 where there is advice only.
     *
     * @param arguments the folder of the project, and {@code true} to ask whether it can be published
     */
    public static void main(String[] arguments) {
        boolean github = "true".equals(System.getenv(GITHUB));
        if (!LastResort.guard(() -> check(Path.of(arguments[0]), Site.today(Clock.systemUTC()), Boolean.parseBoolean(arguments[1]), github, Colours.here(), System.out), System.out)) {
            System.out.flush();
            System.exit(1);
        }
    }

    /** Whether there is no fault, and no value open that blocks a publish. {@code target/check.txt} holds the sentences, for the comment on a change: what is open before the launch is not its business. */
    static boolean check(Path root, LocalDate today, boolean publish, boolean github, Colours colours, PrintStream out) {
        Bakery bakery = new Bakery(root);
        Baked baked = bakery.bake(new Order(today, false), bakery.destination().resolveSibling("check"));
        Findings findings = Checks.of(baked, today);
        baked.discard();
        keep(bakery.destination().resolveSibling("check.txt"), new Sentences(root, Colours.NONE).of(findings, List.of()));
        out.print(github ? new Annotations(root).of(findings) : new Sentences(root, colours).of(findings, baked.confirms()));
        String blocking = publish ? Sentences.blocking(baked.confirms()) : "";
        out.print(blocking);
        return findings.faults().isEmpty() && blocking.isEmpty();
    }

    private static void keep(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
