package org.mapeerworkforce.fuzz;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million bodies in each build, ten million by command, and whatever else there is beside them. */
class SeededTest {

    private static final long BODIES = Long.getLong("fuzz");
    private static final String FIRST = System.getProperty("fuzz.seed", "");

    static Stream<Target> targets() {
        return Targets.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void what_must_hold_holds_for_whatever_comes(Target target) {
        long runs = Math.max(1, BODIES / target.every());
        AtomicLong seed = new AtomicLong(FIRST.isBlank() ? System.nanoTime() : Long.parseLong(FIRST));
        long began = System.nanoTime();
        for (long run = 0; run < runs; run++) {
            once(target, seed.getAndIncrement());
        }
        System.out.printf("fuzzed: %,d %s, %,d a second%n", runs, target, runs * 1_000_000_000L / Math.max(1, System.nanoTime() - began));
    }

    private static void once(Target target, long seed) {
        try {
            target.run().with(new Seeded(seed));
        } catch (Throwable broken) {
            throw new AssertionError(target + " broke; mvn verify -pl functions/fuzz -am -Dfuzz.seed=" + seed + " tries it again, first of all", broken);
        }
    }
}
