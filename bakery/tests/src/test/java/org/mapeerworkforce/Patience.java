package org.mapeerworkforce;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does, and not for a time. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private Patience() {
    }

    /** Looks until it is so. @param what is told where it never is */
    public static void until(Object what, BooleanSupplier is) {
        Instant end = Instant.now().plus(LONGEST);
        while (!is.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + LONGEST.toSeconds() + " s: " + what);
            }
            // What it waits for wants the processor, too.
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
