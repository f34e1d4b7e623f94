package org.mapeerworkforce;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** The one boundary of a command: what nobody foresaw is told first to whoever writes, and then to a developer. */
final class LastResort {

    private LastResort() {
    }

    /** Whether the work was done and all is well. */
    static boolean guard(BooleanSupplier work, PrintStream out) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            out.println("This program broke, and you did nothing wrong. Undo your last change to go on, and show a developer the lines below.");
            unforeseen.printStackTrace(out);
            return false;
        }
    }
}
