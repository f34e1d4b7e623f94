package org.mapeerworkforce;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does, and not for a time. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {
    }

    /** Looks until it is so. @param what is told where it never is */
    public static void until(Object what, BooleanSupplier is) {
        Instant end = Instant.now().plus(LONGEST);
        while (!is.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + LONGEST.toSeconds() + " s: " + what);
            }
            Thread.onSpinWait();
        }
    }
}
